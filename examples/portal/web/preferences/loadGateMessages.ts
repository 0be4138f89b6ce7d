import type { Messages } from "contact-gate";
// English is in the library's own words anyway: a chunk of it would save nothing.
import { en } from "contact-gate/locales/en";
import type { Language } from "../../shared/preferences.js";

/** The library's words in `language`; all but English are a chunk of their own. */
export async function loadGateMessages(language: Language): Promise<Messages> {
  return language === "pl" ? (await import("contact-gate/locales/pl")).pl : en;
}
