import { LIMITS } from "../limits.js";
import { tidyEmail } from "./tidyEmail.js";

/** The domain of an address in lower case, `undefined` where there is none. */
export function emailDomain(email: string | undefined): string | undefined {
  const text = tidyEmail(email ?? "");
  if (text.length > LIMITS.email) return undefined;
  const at = text.lastIndexOf("@");
  const domain = at < 1 ? "" : text.slice(at + 1).toLowerCase();
  return domain === "" ? undefined : domain;
}
