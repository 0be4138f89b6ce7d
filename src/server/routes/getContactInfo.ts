import type { Call } from "../Call.js";
import { jsonAnswer } from "../http/answers.js";
import { judge } from "../judge.js";
import { snapshotOf } from "../snapshotOf.js";

/** `GET /contact-info`: everybody in the account may see it (R15). */
export async function getContactInfo({ options, principal }: Call): Promise<Response> {
  const judgement = await judge(options, principal);
  const snapshot = await snapshotOf(options, principal, judgement);
  return jsonAnswer(snapshot, { headers: { etag: `"${snapshot.revision}"` } });
}
