import { createHash, randomBytes } from "node:crypto";
import type { Queryable } from "../database/Database.js";

/** What an invitation says, kept so that it can be said again. */
export interface InvitationText {
  message?: string | undefined;
  sections: readonly string[];
}

/** 256 random bits: nobody guesses one, so a plain hash is enough. */
const makeToken = () => randomBytes(32).toString("base64url");

/** The only form in which a token is kept: whoever reads the table can't accept an invitation with it. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** Makes the token of a new invitation, bound to the e-mail that the person has now. It ends one that was there before. */
export async function issueInvitation(
  transaction: Queryable,
  userId: string,
  { message, sections }: InvitationText,
): Promise<string> {
  const token = makeToken();
  await transaction.query(
    `insert into portal_invitations (user_id, token_hash, email, message, sections)
     select id, $2, email, $3, $4 from portal_users where id = $1
     on conflict (user_id) do update set token_hash = excluded.token_hash, email = excluded.email,
       message = excluded.message, sections = excluded.sections`,
    [userId, hashToken(token), message ?? null, [...sections]],
  );
  return token;
}

/** Makes another token, which ends the one before, and answers what the invitation said. */
export async function renewInvitation(
  transaction: Queryable,
  userId: string,
): Promise<InvitationText & { token: string }> {
  const token = makeToken();
  const { rows } = await transaction.query<{ message: string | null; sections: string[] }>(
    `insert into portal_invitations (user_id, token_hash, email, sections)
     select id, $2, email, '{}' from portal_users where id = $1
     on conflict (user_id) do update set token_hash = excluded.token_hash, email = excluded.email
     returning message, sections`,
    [userId, hashToken(token)],
  );
  return { token, message: rows[0]?.message ?? undefined, sections: rows[0]?.sections ?? [] };
}
