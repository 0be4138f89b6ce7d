import type { Services } from "../Services.js";
import type { Session } from "../session/SessionStore.js";

/**
 * Stands for the job that reads feeds and finds one broken: the alert contacts hear of it, and where none of them can be
 * reached, the technical contacts (R4). What is seen in the sandbox is for nobody (`recipientsOf` knows).
 * @returns how many people were written to; `undefined` for a feed that the account does not have
 */
export async function breakFeed(
  { database, mailer, recipientsOf }: Pick<Services, "database" | "mailer" | "recipientsOf">,
  session: Session,
  id: string,
): Promise<number | undefined> {
  const { rows } = await database.query<{ name: string }>(
    `update portal_feeds set status = 'failed', problems = greatest(items, 1), fetched_at = now()
     where id = $1 and account_id = $2 and environment = $3 returning name`,
    [id, session.account.id, session.environment],
  );
  const feed = rows[0];
  if (!feed) return undefined;
  const { recipients } = await recipientsOf(session, "alert", [
    "technicalNonEmergency",
    "technicalEmergency",
  ]);
  mailer.alert(session.account.name, recipients, feed.name);
  return recipients.length;
}
