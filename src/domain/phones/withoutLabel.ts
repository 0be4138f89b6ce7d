/** Words that stand before a number without a colon or a full stop, too. */
const WORDS =
  /^(?:telephone|telefon|teléfono|telefone|téléphone|tel|tél|phone|mobile|mob|cell|kom|komórka|gsm|handy|fon|nr)(?!\p{L})\s*/iu;

/** `"Tel. kom.:"`, `"Phone (office):"`, `"(M)"`, `"P:"`: letters up to a sign; but a fax machine is no phone. */
const SIGNED = /^(?!\(?(?:tele)?fa(?:x|ks))\(?\p{L}[\p{L}\p{M}\s./()-]{0,30}[.:)]\s*/iu;

/** A number without the picture, and the words up to a sign, that say what it is. */
export function withoutSignedLabel(text: string): string {
  return text.replace(/^\p{So}\s*/u, "").replace(SIGNED, "");
}

/** The same, and without words that no sign follows. */
export function withoutLabel(text: string): string {
  return withoutSignedLabel(text).replace(WORDS, "");
}
