import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { formatPhone } from "./formatPhone.js";

/**
 * A stored phone number grouped as its country does it: `"+48221234567;ext=12"` is shown as `"+48 22 123 45 67 #12"`.
 * Other text is left as it is. Brings the numbering plans of the world: import it on demand.
 */
export function showPhone(phone: string): string {
  const [, number, extension] = /^(\+\d{7,15})(?:;ext=(\d{1,11}))?$/.exec(phone) ?? [];
  const parsed = number === undefined ? undefined : parsePhoneNumberFromString(number);
  if (!parsed?.isPossible()) return formatPhone(phone);
  const shown = parsed.formatInternational();
  return extension === undefined ? shown : `${shown} #${extension}`;
}
