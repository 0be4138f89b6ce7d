import type { ContactInfoSnapshot } from "../../client/index.js";
import { formatMessage, type Messages, regionalLocale } from "../../messages/index.js";

/** When their version was saved, in the viewer's own zone; the day too unless it was today. */
export function savedWhen(
  { updatedAt }: ContactInfoSnapshot,
  { conflict, locale }: Messages,
): string {
  if (updatedAt === undefined) return conflict.saved;
  const date = new Date(updatedAt);
  const isToday = date.toDateString() === new Date().toDateString();
  const format = new Intl.DateTimeFormat(regionalLocale(locale), {
    timeStyle: "short",
    ...(!isToday && { dateStyle: "medium" }),
  });
  return formatMessage(conflict.savedAt, { time: format.format(date) });
}
