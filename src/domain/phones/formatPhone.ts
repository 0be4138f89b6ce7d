/** Calling codes of one and two digits; every other one has three (ITU-T E.164). */
const CALLING_CODE = /^\+(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;

/**
 * A stored phone number for the eye: `"+48221234567;ext=12"` is shown as `"+48 221 234 567 #12"`. `normalizePhone`
 * reads it back. Without a country's own grouping, which takes data of its own. Other text is left as it is.
 */
export function formatPhone(phone: string): string {
  const [, number, extension] = /^(\+\d{7,15})(?:;ext=(\d{1,11}))?$/.exec(phone) ?? [];
  const code = number === undefined ? undefined : CALLING_CODE.exec(number)?.[0];
  if (number === undefined || code === undefined) return phone;
  const groups = number.slice(code.length).match(/\d{3}(?=\d{2})|\d+/g) ?? [];
  const shown = [code, ...groups].join(" ");
  return extension === undefined ? shown : `${shown} #${extension}`;
}
