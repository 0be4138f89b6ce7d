import type { Queryable } from "../database/Database.js";
import { USER_COLUMNS, type UserRow } from "./UserRow.js";

/** Somebody who may sign in: a user, or an invited person whose invitation still holds. */
export async function findPerson(database: Queryable, id: string): Promise<UserRow | undefined> {
  const { rows } = await database.query<UserRow>(
    `select ${USER_COLUMNS} from portal_users u where u.id = $1`,
    [id],
  );
  return rows[0]?.expired ? undefined : rows[0];
}
