import type { Messages } from "./Messages.js";
import type { PluralForms } from "./PluralForms.js";

/** What a host passes: any part of the words, over a language's own. Plural forms are replaced as a whole. */
export type MessagesOverride = Override<Messages>;

type Override<Words> = {
  [Key in keyof Words]?: Words[Key] extends string | undefined
    ? Words[Key]
    : Words[Key] extends PluralForms
      ? PluralForms
      : Override<Words[Key]>;
};
