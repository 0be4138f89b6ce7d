import { tidyEmail } from "./tidyEmail.js";

/** What two addresses have in common that reach the same mailbox, as far as can be told; `""` where there is none. */
export function emailKey(email: string | undefined): string {
  return email === undefined ? "" : tidyEmail(email).toLowerCase();
}
