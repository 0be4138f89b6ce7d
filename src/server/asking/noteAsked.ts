import type { Asked } from "../../client/PortalUser.js";
import type { Call } from "../Call.js";
import { reportError } from "../reportError.js";

/** Remembers who was asked for what. It was sent already, so a memory that fails fails nothing else. */
export async function noteAsked(
  { options, principal, outreach }: Call,
  userIds: readonly string[],
  sections: string[],
): Promise<Asked> {
  const { id, name } = principal.user;
  const asked: Asked = { sections, at: new Date().toISOString(), by: { id, name } };
  await outreach
    .noteAsked(principal.account.id, userIds, asked)
    .catch((error: unknown) => reportError(options, "Outreach", error));
  return asked;
}
