import type { RecordChange } from "contact-gate/server";
import type { Queryable } from "../database/Database.js";

/** The shared address becomes the brand's (R9). Told twice, it says the same; where none is given, the last one stays. */
export async function takeSupportEmail(
  database: Queryable,
  { account, supportEmail }: RecordChange,
): Promise<void> {
  if (supportEmail.after === undefined) return;
  await database.query("update portal_accounts set support_email = $2 where id = $1", [
    account,
    supportEmail.after,
  ]);
}
