import type { PortalContext } from "../src/domain/index.js";
import type { Messages } from "../src/messages/index.js";
import { en } from "../src/messages/locales/en.js";

/** What the toolbar sets. A story reads it from `context.globals` through `portalContextOf`. */
export interface StoryGlobals {
  locale: "en" | "pl" | "ar";
  environment: "sandbox" | "production";
  merchant: "with" | "without";
  theme: "light" | "dark" | "system";
}

/** Tests run the stories in other languages too: `STORIES_LOCALE=pl npm run test:stories`. */
const locale: unknown = import.meta.env.STORIES_LOCALE;

export const initialGlobals: StoryGlobals = {
  locale: locale === "pl" || locale === "ar" ? locale : "en",
  environment: "production",
  merchant: "with",
  theme: "light",
};

const ofLanguage = import.meta.glob<Record<string, Messages>>("../src/messages/locales/*.ts", {
  eager: true,
});

/** English words in a right-to-left page: shows what mirrors, until a language that needs it exists. */
const mirrored: Messages = { ...en, locale: "ar", direction: "rtl" };

/** The words that a story shows. */
export function messagesOf(globals: Record<string, unknown>): Messages {
  const locale = String(globals.locale ?? initialGlobals.locale);
  if (locale === "ar") return mirrored;
  return ofLanguage[`../src/messages/locales/${locale}.ts`]?.[locale] ?? en;
}

/** The portal that a story stands in: its environment, with a merchant integration or without. */
export function portalContextOf(globals: Record<string, unknown>): PortalContext {
  return {
    environment: String(globals.environment ?? initialGlobals.environment),
    integrations: globals.merchant === "without" ? ["things-to-do"] : ["things-to-do", "ordering"],
  };
}
