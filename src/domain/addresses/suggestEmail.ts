import { LIMITS } from "../limits.js";
import { emailDomain } from "./emailDomain.js";
import { isOneSlipAway } from "./isOneSlipAway.js";
import { PERSONAL_MAIL_DOMAINS, USUAL_MAIL_DOMAINS } from "./mailDomains.js";
import { tidyEmail } from "./tidyEmail.js";

export interface SuggestEmailOptions {
  /** Domains that the account is known to use: never called a typo, whatever they look like. Lower case. @default [] */
  ownDomains?: readonly string[];
}

/**
 * What somebody who typed `ada@gmial.com` most likely meant: `"ada@gmail.com"`. `undefined` where there is no such
 * guess. A guess for a question, never for a correction.
 */
export function suggestEmail(
  email: string,
  { ownDomains = [] }: SuggestEmailOptions = {},
): string | undefined {
  if (email.length > LIMITS.email) return undefined;
  const text = tidyEmail(email);
  const domain = emailDomain(text);
  if (domain === undefined || ownDomains.includes(domain)) return undefined;
  if (PERSONAL_MAIL_DOMAINS.includes(domain)) return undefined;
  const meant = USUAL_MAIL_DOMAINS.find((usual) => isOneSlipAway(domain, usual));
  return meant && text.slice(0, text.length - domain.length) + meant;
}
