import type { Queryable } from "../database/Database.js";
import { USER_COLUMNS, type UserRow } from "./UserRow.js";

/** Somebody who may sign in. Who was only invited comes in by the link of the invitation. */
export async function findPerson(database: Queryable, id: string): Promise<UserRow | undefined> {
  const { rows } = await database.query<UserRow>(
    `select ${USER_COLUMNS} from portal_users u where u.id = $1`,
    [id],
  );
  return rows[0]?.accepted_at ? rows[0] : undefined;
}
