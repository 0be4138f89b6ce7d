import type { AskedPerson } from "../../../client/index.js";
import { formatInstant, formatMessage, type Messages } from "../../../messages/index.js";

/** Who was asked, and when; to the one who was asked, by whom. */
export function askedLine(asked: AskedPerson, viewerId: string, messages: Messages): string {
  const { ask, locale } = messages;
  if (asked.user.id === viewerId) return formatMessage(ask.askedYou, { name: asked.by.name });
  const date = formatInstant(asked.at, locale, { dateStyle: "medium" }) ?? asked.at;
  return formatMessage(ask.asked, { name: asked.user.name, date });
}
