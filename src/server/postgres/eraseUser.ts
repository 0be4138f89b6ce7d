import { lostContacts } from "../departures/lostContacts.js";
import { withoutUser } from "../departures/withoutUser.js";
import type { ContactInfoStore } from "../ports/ContactInfoStore.js";
import { changedPaths } from "../record/changedPaths.js";
import type { PostgresQuery } from "./PostgresQuery.js";
import type { ErasingActor } from "./PostgresStore.js";

/** What is kept beside the record. The id stands in a remembered answer as JSON has it. */
const ERASE = `WITH renamed AS (
  UPDATE contact_gate_records SET updated_by_name = '' WHERE account_id = $1 AND updated_by_id = $2
), unnamed AS (
  UPDATE contact_gate_record_changes SET actor_name = '' WHERE account_id = $1 AND actor_id = $2
), forgotten AS (
  DELETE FROM contact_gate_asked WHERE account_id = $1 AND (user_id = $2 OR by_id = $2)
), untested AS (
  DELETE FROM contact_gate_tests WHERE account_id = $1
    AND contact_id IN (SELECT json_array_elements_text($3::text::json))
), unanswered AS (
  DELETE FROM contact_gate_idempotency
  WHERE status IS NOT NULL AND (
    (account_id = $1 AND user_id = $2)
    OR ((account_id = $1 OR account_id IS NULL) AND strpos(body, $4::text) > 0)
  )
)
DELETE FROM contact_gate_reminders WHERE account_id = $1 AND user_id = $2`;

export async function eraseUser(
  { query, store }: { query: PostgresQuery; store: Pick<ContactInfoStore, "read" | "write"> },
  accountId: string,
  userId: string,
  by: ErasingActor,
): Promise<void> {
  const contacts = await leaveRecord(store, accountId, userId, by);
  await query(ERASE, [accountId, userId, JSON.stringify(contacts), JSON.stringify(userId)]);
}

/** Takes the user out of the record, whoever else saves meanwhile. Answers the ids of the contacts that were them. */
async function leaveRecord(
  store: Pick<ContactInfoStore, "read" | "write">,
  accountId: string,
  userId: string,
  actor: ErasingActor,
): Promise<string[]> {
  for (;;) {
    const stored = await store.read(accountId);
    if (!stored) return [];
    const info = withoutUser(stored.info, userId);
    if (info === stored.info) return [];
    const written = await store.write(accountId, {
      info,
      expectedRevision: stored.revision,
      actor: { id: actor.id, name: actor.name },
      changed: changedPaths(stored.info, info),
    });
    if (written.ok) return lostContacts(stored.info, info);
  }
}
