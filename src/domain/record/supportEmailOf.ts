import { isEmail } from "../addresses/isEmail.js";
import { tidyEmail } from "../addresses/tidyEmail.js";
import type { Requirements } from "../policy/Requirements.js";
import { aliasesFirst } from "./aliasesFirst.js";
import type { ContactInfo } from "./ContactInfo.js";
import { contactsOf } from "./contactsOf.js";

/**
 * The address that a record makes the brand's default for customer support (R9): of the contacts for end users the alias,
 * or else the first that has an address. `undefined` where none has one.
 */
export function supportEmailOf(info: ContactInfo, requirements: Requirements): string | undefined {
  for (const { id, kind, audience, channels, internationalEmail } of requirements.sections) {
    if (kind !== "contacts" || audience !== "end-users" || channels.email === "hidden") continue;
    const international = internationalEmail === true;
    const addresses = aliasesFirst(contactsOf(info, id)).map(({ email = "" }) => tidyEmail(email));
    const usable = addresses.find((address) => isEmail(address, { international }));
    if (usable !== undefined) return usable;
  }
  return undefined;
}
