import { lapseOf } from "../domain/access/lapseOf.js";
import { isPortalOpen } from "../domain/access/portalAccess.js";
import type { Standing } from "../domain/access/Standing.js";
import type { Completeness } from "../domain/completeness/Completeness.js";
import type { ContactGateGuard, ContactGateServerOptions } from "./ContactGateServerOptions.js";
import { problemAnswer } from "./http/answers.js";
import { HttpProblem } from "./http/HttpProblem.js";
import { isOutage } from "./isOutage.js";
import type { Principal } from "./ports/Principal.js";
import { problemOf } from "./problemOf.js";
import { judge } from "./record/judge.js";
import { enforcementFor, type Stance } from "./reminders/enforcementFor.js";
import { reportError } from "./reportError.js";
import { trackStanding } from "./standing/trackStanding.js";

export interface RequireCompleteOptions {
  /** `"launch"`: nothing may be due in the policy's launch environment, wherever the session is (R1). */
  for?: "launch";
}

/**
 * What really locks the portal (R12): run it before the host's own routes. It answers 403 `contact_info_required`
 * while anything is due, 401 when nobody is signed in, and 500, or 503 in an outage, rather than letting anybody
 * through when it can not know. `undefined` means: go on. An account that was complete and has lapsed passes for as long as it is borne with
 * (`Enforcement.graceDays`). An account that is merely reminded or left alone passes without a look at its record
 * (see `enforcement` and `Principal.bypass`), so it passes too when the record can not be read.
 */
export function requireCompleteContactInfo(
  options: Pick<
    ContactGateServerOptions,
    "store" | "users" | "authenticate" | "policy" | "enforcement" | "onError"
  >,
  { for: purpose }: RequireCompleteOptions = {},
): ContactGateGuard {
  const isLaunch = purpose === "launch";
  return async (request) => {
    try {
      const principal = await options.authenticate(request);
      if (!principal) return problemAnswer(new HttpProblem("unauthenticated"));
      // R1 knows no exception: a launch waits, however softly the account is asked.
      const account = lookAt(options, principal);
      const stance = isLaunch
        ? undefined
        : await settled(enforcementFor(options, principal, account.standing));
      if (stance?.status === "fulfilled" && stance.value.mode === "remind") return undefined;
      const { completeness } = isLaunch
        ? await judge(options, principal, "launch")
        : await account.judgement();
      const standing = isLaunch ? undefined : await account.standing();
      if (completeness.status === "complete") return undefined;
      if (stance?.status === "rejected") throw stance.reason;
      if (standing && stance && isOpen(completeness, standing, stance.value)) return undefined;
      return problemAnswer(
        new HttpProblem("contact_info_required", { issues: completeness.currentlyDue }),
      );
    } catch (thrown) {
      reportError(options, `The guard of ${request.method}`, thrown);
      // What a host's directory refuses is no answer to whoever only wants to get in.
      const isPassing = isOutage(thrown);
      return problemAnswer(isPassing ? problemOf(thrown).problem : new HttpProblem("internal"));
    }
  };
}

/** The record is read at most once a request, and only if it has to be. */
function lookAt(options: Parameters<typeof requireCompleteContactInfo>[0], principal: Principal) {
  const judgement = once(() => judge(options, principal));
  const standing = once(async () =>
    trackStanding(options, principal, (await judgement()).completeness),
  );
  return { judgement, standing };
}

function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let result: Promise<Value> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}

function isOpen(
  completeness: Completeness,
  standing: Standing,
  { graceDays, ...stance }: Stance,
): boolean {
  const now = Date.now();
  return isPortalOpen({ ...stance, completeness, lapse: lapseOf(standing, graceDays, now) }, now);
}

/** How softly a complete account would be asked does not matter, so a failure waits until it does. */
async function settled<Value>(work: Promise<Value>): Promise<PromiseSettledResult<Value>> {
  const [result] = await Promise.allSettled([work]);
  return result;
}
