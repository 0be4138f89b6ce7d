import type { ContactInfoSnapshot } from "../../client/ContactInfoSnapshot.js";
import type { Principal } from "../ports/Principal.js";
import type { ReminderStore } from "../ports/ReminderStore.js";

/** Milliseconds for which the banner is put off: a day. */
export const REMINDER_PAUSE = 24 * 60 * 60 * 1000;

/** How the reminder of this person stands: what is left, and until when it is put off. */
export async function reminderOf(
  reminders: ReminderStore,
  { account, user }: Principal,
  limit: number,
): Promise<Pick<ContactInfoSnapshot, "remindersLeft" | "remindAt">> {
  const { used, lastAt } = await reminders.read(account.id, user.id);
  const again = lastAt === undefined ? 0 : Date.parse(lastAt) + REMINDER_PAUSE;
  return {
    remindersLeft: Math.max(0, limit - used),
    ...(again > Date.now() && { remindAt: new Date(again).toISOString() }),
  };
}
