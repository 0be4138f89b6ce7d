/** How far the wide form of an ASCII character stands from it. */
const DISTANCE = 0xfee0;

/** Wide letters, digits and signs, as East Asian keyboards write them, as the ASCII ones that they mean. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - DISTANCE))
    .replace(/[\u3002\uff61]/g, ".");
}
