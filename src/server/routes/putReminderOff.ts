import type { Call } from "../Call.js";
import { jsonAnswer } from "../http/answers.js";
import { HttpProblem } from "../http/HttpProblem.js";
import { judge } from "../record/judge.js";
import { snapshotOf } from "../record/snapshotOf.js";
import { enforcementFor } from "../reminders/enforcementFor.js";
import { REMINDER_PAUSE, reminderOf } from "../reminders/reminderOf.js";
import { trackStanding } from "../standing/trackStanding.js";

/**
 * `POST /contact-info/reminder`: this person's banner is put off for a day, as long as some are left. A press while it
 * is put off already counts nothing, so that an answer that got lost costs nobody one.
 */
export async function putReminderOff(call: Call): Promise<Response> {
  const { options, principal, reminders } = call;
  const judgement = await judge(options, principal);
  const { reminders: limit } = await enforcementFor(options, principal, () =>
    trackStanding(options, principal, judgement.completeness),
  );
  const { remindersLeft, remindAt } = await reminderOf(reminders, principal, limit);
  const isAsked = judgement.completeness.status !== "complete";
  if (!isAsked || (!remindersLeft && remindAt === undefined)) {
    throw new HttpProblem("no_reminders_left");
  }
  if (remindersLeft && remindAt === undefined) {
    const { account, user } = principal;
    await reminders.putOff(account.id, user.id, { limit, pause: REMINDER_PAUSE });
  }
  const snapshot = await snapshotOf(call, judgement);
  return jsonAnswer(snapshot, { headers: { etag: `"${snapshot.revision}"` } });
}
