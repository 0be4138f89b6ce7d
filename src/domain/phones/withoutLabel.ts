/** Words that stand before a number without a colon or a full stop, too. */
const WORDS =
  /^(?:telephone|telefon|teléfono|telefone|téléphone|tel|tél|phone|mobile|mob|cell|kom|komórka|gsm|handy|fon|nr)(?![\p{L}.:])/iu;

/** `"Tel.:"`, `"Phone (office):"`, `"kom."`, `"P:"`: letters up to a sign, before the first digit. */
const SIGNED =
  /^(?:[\p{L}\p{M}][\p{L}\p{M}\s./-]{0,24}(?:\([\p{L}\p{M}\s.-]{1,16}\))?\s?:|[\p{L}\p{M}]{1,12}\.)/u;

/** `"(tel.)"` */
const ENCLOSED = /^\([\p{L}\p{M}][\p{L}\p{M}\s.:-]{0,16}\)/u;

/** `"☎"` */
const PICTURE = /^\p{So}\p{M}?/u;

/** A fax machine is no phone: its number is none to be taken. */
const FAX = /^\(?(?:tele)?fa(?:x|ks)/i;

/** Labels before a number: `"Tel. kom.:"` is two. */
const MOST = 3;

/** A number without the words that say what it is. */
export function withoutLabel(text: string): string {
  let rest = text;
  for (let labels = 0; labels < MOST; labels += 1) {
    if (FAX.test(rest)) return rest;
    const label = [SIGNED, WORDS, ENCLOSED, PICTURE]
      .map((one) => one.exec(rest)?.[0])
      .find(Boolean);
    if (label === undefined) return rest;
    rest = rest
      .slice(label.length)
      .trimStart()
      .replace(/^[.:]\s*/, "");
  }
  return rest;
}
