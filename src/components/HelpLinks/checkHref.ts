const SCHEMES = ["https:", "mailto:", "tel:"];

/**
 * Lets through what may stand behind a help link: `https:`, `mailto:`, `tel:`, or a path of the same origin.
 * @param prop the property's name, for the developer who reads the error
 * @throws TypeError for anything else, `javascript:` and `//other.host` included
 */
export function checkHref(href: string, prop: string): string {
  if (isPath(href) || isAllowedUrl(href)) return href;
  throw new TypeError(
    `contact-gate: "${prop}" must be an https:, mailto: or tel: address, or a path of this site such as "/help". Pass one of these instead.`,
  );
}

/** A path of this site, which a host's router can follow. */
export function isPath(href: string): boolean {
  return /^\/(?![/\\])/.test(href) && isPlain(href);
}

function isAllowedUrl(href: string): boolean {
  if (!isPlain(href) || !URL.canParse(href)) return false;
  const { protocol, pathname, host } = new URL(href);
  if (!SCHEMES.includes(protocol)) return false;
  return protocol === "https:" ? host !== "" && /^https:\/\//i.test(href) : pathname !== "";
}

/** Browsers drop tabs, line breaks and control characters from addresses: what is left could be another scheme. */
function isPlain(href: string): boolean {
  return typeof href === "string" && href !== "" && !/[\s\\\p{Cc}]/u.test(href);
}
