import { IDEMPOTENCY_HEADER } from "../client/protocol.js";
import type { Call } from "./Call.js";
import { textAnswer } from "./http/answers.js";
import { HttpProblem } from "./http/HttpProblem.js";
import type { IdempotencyClaim, IdempotencyStore } from "./ports/IdempotencyStore.js";
import { reportError } from "./reportError.js";
import { sha256 } from "./sha256.js";

/** How long a call waits for the same call that came before it, and how often it looks. Milliseconds. */
const PATIENCE = 3000;
const PAUSE = 50;

/** How often slow work says that it goes on; a claim falls back after a minute of silence. Milliseconds. */
const RENEW_EVERY = 15_000;

/**
 * Does `work` once for an `Idempotency-Key`: the same call later gets the same answer, at the same time it waits for
 * it. Work that failed took no effect, so its key is free again; so `work` does last what others will see. Once it is
 * done the call has succeeded, even if its answer could not be remembered.
 * @param scope what the call depends on besides its body: in another scope the same key is another call
 */
export async function answerOnce(
  { options, request, principal, idempotency }: Call,
  body: string,
  work: () => Promise<{ status: number; value: unknown }>,
  scope?: string,
): Promise<Response> {
  const given = request.headers.get(IDEMPOTENCY_HEADER) ?? "";
  if (!/^[!-~]{1,200}$/.test(given)) throw new HttpProblem("idempotency_key_required");
  const owner = { accountId: principal.account.id, userId: principal.user.id };
  const bound = [owner.accountId, owner.userId, given, ...(scope ? [scope] : [])];
  const key = await sha256(JSON.stringify(bound));
  const { pathname } = new URL(request.url);
  const fingerprint = await sha256(JSON.stringify([request.method, pathname, body]));

  const claim = await claimPatiently(() => idempotency.claim(key, fingerprint, owner));
  if (claim.status === "finished") return textAnswer(claim.answer.body, claim.answer);
  if (claim.status === "reused") throw new HttpProblem("idempotency_key_reused");
  if (claim.status === "pending") {
    throw new HttpProblem("request_in_progress", { headers: { "retry-after": "1" } });
  }
  const report = (error: unknown) => reportError(options, "Idempotency", error);
  const { token } = claim;
  const stopRenewing = keepRenewed(idempotency, key, token, report);
  try {
    const { status, value } = await work();
    const answer = { status, body: JSON.stringify(value) };
    // Whoever took the key over meanwhile has the answer that is kept; this one is true all the same.
    await idempotency.finish(key, token, answer).catch(report);
    return textAnswer(answer.body, answer);
  } catch (error) {
    await idempotency.release(key, token).catch(report);
    throw error;
  } finally {
    stopRenewing();
  }
}

/** Nobody takes the key of work that is slow and goes on. Answers the way to stop. */
function keepRenewed(
  idempotency: IdempotencyStore,
  key: string,
  token: string,
  report: (error: unknown) => void,
): () => void {
  const timer = setInterval(() => {
    idempotency
      .renew(key, token)
      .then((isOurs) => isOurs || clearInterval(timer))
      .catch(report);
  }, RENEW_EVERY);
  return () => clearInterval(timer);
}

async function claimPatiently(claim: () => Promise<IdempotencyClaim>): Promise<IdempotencyClaim> {
  for (let waited = 0; ; waited += PAUSE) {
    const answer = await claim();
    if (answer.status !== "pending" || waited >= PATIENCE) return answer;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
