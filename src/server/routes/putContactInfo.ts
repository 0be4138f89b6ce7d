import type { Completeness } from "../../domain/completeness/Completeness.js";
import { reviewSave } from "../../domain/completeness/reviewSave.js";
import { type ContactInfo, emptyContactInfo } from "../../domain/record/ContactInfo.js";
import { parseContactInfo } from "../../domain/record/parseContactInfo.js";
import { reconcileContactInfo } from "../../domain/record/reconcileContactInfo.js";
import { portalUserIds } from "../../domain/users/refreshPortalUsers.js";
import type { Call } from "../Call.js";
import { lostAddresses } from "../departures/lostAddresses.js";
import { jsonAnswer } from "../http/answers.js";
import { HttpProblem } from "../http/HttpProblem.js";
import { parseJson } from "../http/parseJson.js";
import { readBody } from "../http/readBody.js";
import { NO_REVISION, requireRevision } from "../http/requireRevision.js";
import { changedPaths } from "../record/changedPaths.js";
import { type Judgement, judge, knownUsers } from "../record/judge.js";
import { snapshotOf } from "../record/snapshotOf.js";
import { publishedChange } from "../recordChanges/publishedChange.js";
import { reportError } from "../reportError.js";

/** `PUT /contact-info`: the whole record, on top of the revision that `If-Match` names. */
export async function putContactInfo(call: Call): Promise<Response> {
  const { options, principal, request } = call;
  if (!principal.can.editContacts) throw new HttpProblem("forbidden");
  const revisions = requireRevision(request);
  const json = parseJson(await readBody(request, call.bodyLimit));
  const before = await judge(options, principal);
  const { requirements, stored } = before;
  if (!revisions.includes(stored?.revision ?? NO_REVISION)) throw await mismatch(call, before);

  const parsed = parseContactInfo(json, requirements);
  if ("issues" in parsed) throw new HttpProblem("validation", { issues: parsed.issues });
  const record = stored?.info ?? emptyContactInfo();
  const kept = reconcileContactInfo(record, parsed.info, requirements);
  if (kept.issues.length > 0) throw new HttpProblem("validation", { issues: kept.issues });
  const named = [...portalUserIds(record, requirements), ...portalUserIds(kept.info, requirements)];
  const known = await knownUsers(options, principal, [...new Set(named)]);
  const review = reviewSave(record, kept.info, requirements, known);
  if (review.outcome !== "accepted") {
    throw new HttpProblem(review.outcome, { issues: review.issues });
  }

  const changed = changedPaths(record, review.info);
  const published =
    call.changes && changed.length > 0
      ? publishedChange(before.info, review.info, requirements)
      : undefined;
  const written = await call.departures.write(principal.account.id, {
    info: review.info,
    expectedRevision: stored?.revision,
    actor: { id: principal.user.id, name: principal.user.name },
    named: portalUserIds(review.info, requirements).filter((id) => known.has(id)),
    changed,
    ...(published && { published }),
  });
  if (!written.ok && written.leaving?.length) {
    const { leaving } = written;
    const staying = new Map([...known].filter(([id]) => !leaving.includes(id)));
    const again = reviewSave(record, kept.info, requirements, staying);
    throw new HttpProblem("validation", { issues: "issues" in again ? again.issues : [] });
  }
  if (!written.ok) throw await mismatch(call, await judge(options, principal));
  if (published)
    call.changes?.saved(principal.account.id, written.stored, { ...published, changed });
  await forgetWhatIsOver(call, record, review);
  const snapshot = await snapshotOf(call, {
    ...before,
    stored: written.stored,
    info: review.info,
    completeness: review.completeness,
    known,
  });
  return jsonAnswer(snapshot, { headers: { etag: `"${snapshot.revision}"` } });
}

/** The save stands whether or not this is forgotten. */
async function forgetWhatIsOver(
  { options, principal, reminders, outreach }: Call,
  before: ContactInfo,
  { info, completeness }: { info: ContactInfo; completeness: Completeness },
): Promise<void> {
  const { id } = principal.account;
  const lost = lostAddresses(before, info);
  // A sandbox is complete without what only production asks for, which may still be what people are reminded of.
  const isOver = completeness.status === "complete" && completeness.eventuallyDue.length === 0;
  const tell = (where: string) => (error: unknown) => reportError(options, where, error);
  await Promise.all([
    isOver && reminders.forget(id).catch(tell("Reminders")),
    isOver && outreach.forgetAsked(id).catch(tell("Outreach")),
    lost.length > 0 && outreach.forgetTests(id, lost).catch(tell("Outreach")),
  ]);
}

async function mismatch(call: Call, now: Judgement): Promise<HttpProblem> {
  const current = await snapshotOf(call, now);
  return new HttpProblem("revision_mismatch", {
    current,
    headers: { etag: `"${current.revision}"` },
  });
}
