/** What may be named in a path: a key that a person sent could hold anything, an e-mail address too. */
const SPEAKABLE_KEY = /^[A-Za-z_$][\w$-]{0,63}$/;

/** Keys of unknown input that can be named in an issue's path without giving a contact value away. */
export function isSpeakableKey(key: string): boolean {
  return SPEAKABLE_KEY.test(key);
}

/** `contacts.alert[0].userId`, as yup writes it, to `/contacts/alert/0/userId`. Expects keys without dots. */
export function toJsonPointer(yupPath: string | undefined): string {
  if (!yupPath) return "";
  return `/${yupPath.replaceAll("[", "/").replaceAll("]", "").replaceAll(".", "/").replace(/^\//, "")}`;
}

/** The way back, for those who read yup's own errors, as Formik does. */
export function toYupPath(pointer: string): string {
  return pointer
    .slice(1)
    .split("/")
    .map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join("");
}
