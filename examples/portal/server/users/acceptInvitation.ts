import type { Database } from "../database/Database.js";
import { hashToken } from "./invitationTokens.js";
import { USER_COLUMNS, type UserRow } from "./UserRow.js";

/** `unknown` says no more than that: never was, used, replaced by a newer one, or taken back. */
export type Acceptance =
  | { status: "accepted"; userId: string }
  | { status: "expired" }
  | { status: "unknown" };

/** Takes a token, once: its invitation is gone afterwards, and the person is a user. */
export async function acceptInvitation(database: Database, token: string): Promise<Acceptance> {
  const hash = hashToken(token);
  return database.transaction(async (transaction) => {
    // The person is locked first, as everything else that ends an invitation does: two that come at once take turns,
    // and none waits for the other in a circle.
    const { rows } = await transaction.query<UserRow>(
      `select ${USER_COLUMNS} from portal_users u
       where u.id = (select user_id from portal_invitations where token_hash = $1)
       for update`,
      [hash],
    );
    const person = rows[0];
    if (!person) return { status: "unknown" };
    const found = await transaction.query(
      "select 1 from portal_invitations where token_hash = $1 and email = $2",
      [hash, person.email],
    );
    // It was bound to the address that the mail went to.
    if (found.rows.length === 0) return { status: "unknown" };
    // Kept, so that whoever has the link is told what to do as often as they try.
    if (person.expired) return { status: "expired" };
    await transaction.query("delete from portal_invitations where token_hash = $1", [hash]);
    await transaction.query("update portal_users set accepted_at = now() where id = $1", [
      person.id,
    ]);
    return { status: "accepted", userId: person.id };
  });
}
