import type { ContactInfoSnapshot } from "../../../client/index.js";
import { formatInstant, formatMessage, type Messages } from "../../../messages/index.js";

/** When their version was saved, in the viewer's own zone; the day too unless it was today. */
export function savedWhen(
  { updatedAt }: ContactInfoSnapshot,
  { conflict, locale }: Messages,
): string {
  if (updatedAt === undefined) return conflict.saved;
  const isToday = new Date(updatedAt).toDateString() === new Date().toDateString();
  const time = formatInstant(updatedAt, locale, {
    timeStyle: "short",
    ...(!isToday && { dateStyle: "medium" }),
  });
  return time === undefined ? conflict.saved : formatMessage(conflict.savedAt, { time });
}
