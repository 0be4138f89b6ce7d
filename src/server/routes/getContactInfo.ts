import type { Call } from "../Call.js";
import { jsonAnswer } from "../http/answers.js";
import { judge } from "../record/judge.js";
import { snapshotOf } from "../record/snapshotOf.js";

/** `GET /contact-info`: everybody in the account may see it (R15). */
export async function getContactInfo(call: Call): Promise<Response> {
  const judgement = await judge(call.options, call.principal);
  const snapshot = await snapshotOf(call, judgement);
  return jsonAnswer(snapshot, { headers: { etag: `"${snapshot.revision}"` } });
}
