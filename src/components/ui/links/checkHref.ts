const SCHEMES = ["https:", "mailto:", "tel:"];

/** Stands for whatever site we are on: what leaves it is no path of this site. */
const HERE = "https://here.invalid";

/**
 * Lets through what may stand behind a help link: `https:`, `mailto:`, `tel:`, or a path of the same origin.
 * @param prop the property's name, for the developer who reads the error
 * @throws TypeError for anything else, `javascript:`, `//other.host` and `https://name@other.host` included
 */
export function checkHref(href: string, prop: string): string {
  if (isPath(href) || isAllowedUrl(href)) return href;
  throw new TypeError(
    `contact-gate: "${prop}" must be an https:, mailto: or tel: address, or a path of this site such as "/help". Pass one of these instead.`,
  );
}

/** A path of this site, which a host's router can follow. */
export function isPath(href: string): boolean {
  if (!isPlain(href) || !href.startsWith("/") || !URL.canParse(href, HERE)) return false;
  const { origin, pathname } = new URL(href, HERE);
  // "/.//other.host" stays here, but a router that tidies it up would leave.
  return origin === HERE && !pathname.startsWith("//");
}

function isAllowedUrl(href: string): boolean {
  if (!isPlain(href) || !URL.canParse(href)) return false;
  const { protocol, pathname, username, password } = new URL(href);
  if (!SCHEMES.includes(protocol)) return false;
  if (protocol !== "https:") return pathname !== "";
  // People read "https://bank.example@other.host" as an address of the bank's.
  return /^https:\/\/[^/]/i.test(href) && username === "" && password === "";
}

/**
 * Browsers drop tabs, line breaks and control characters from addresses, and people do not see what has no form: what is
 * left could be another scheme or another host.
 */
function isPlain(href: string): boolean {
  return typeof href === "string" && href !== "" && !/[\s\\\p{C}]/u.test(href);
}
