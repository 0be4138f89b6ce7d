import type { AskedPerson } from "../../client/index.js";
import { formatMessage, type Messages, regionalLocale } from "../../messages/index.js";

/** Who was asked, and when; to the one who was asked, by whom. */
export function askedLine(asked: AskedPerson, viewerId: string, messages: Messages): string {
  const { ask, locale } = messages;
  if (asked.user.id === viewerId) return formatMessage(ask.askedYou, { name: asked.by.name });
  const at = new Date(asked.at);
  const format = new Intl.DateTimeFormat(regionalLocale(locale), { dateStyle: "medium" });
  // A date that no browser can read must not end the form.
  const date = Number.isNaN(at.getTime()) ? asked.at : format.format(at);
  return formatMessage(ask.asked, { name: asked.user.name, date });
}
