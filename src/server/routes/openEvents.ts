import type { ChangeEvent } from "../../client/protocol.js";
import type { Call } from "../Call.js";
import { createEventStream } from "../events/createEventStream.js";
import { streamAnswer } from "../http/answers.js";
import { HttpProblem } from "../http/HttpProblem.js";
import { NO_REVISION } from "../http/requireRevision.js";
import { identify } from "../identify.js";
import { reportError } from "../reportError.js";

/** Milliseconds after which the session is looked at again: who has signed out, or lost access, hears no more. */
const REAUTHORISE = 60_000;

/** Seconds until a refused stream is worth another try. */
const RETRY_AFTER = "60";

/**
 * `GET /events`: tells that the record changed, never what, for as long as the session lasts. The first frame has the
 * revision as it is now, so that a change between a load and the beginning of the stream is not missed.
 */
export async function openEvents(call: Call): Promise<Response> {
  const { options, principal, request, streams } = call;
  const { store } = options;
  if (!store.subscribe) throw new HttpProblem("not_found");
  const account = principal.account.id;
  const giveBack = streams.take(JSON.stringify([account, principal.user.id]));
  if (!giveBack) throw new HttpProblem("rate_limited", { headers: { "retry-after": RETRY_AFTER } });

  const steps = [giveBack];
  let hasEnded = false;
  /** It may end at any moment, also before all of it is set up. */
  const atEnd = (step: () => void) => (hasEnded ? step() : steps.push(step));
  const stream = createEventStream(() => {
    hasEnded = true;
    for (const step of steps) step();
  });

  const tell = (revision: string) =>
    stream.send({ kind: "contact-info", revision } satisfies ChangeEvent);
  const fail = (thrown: unknown) => {
    if (!(thrown instanceof HttpProblem)) reportError(options, "GET events", thrown);
    stream.close();
  };
  const tellNow = async () => tell((await store.read(account))?.revision ?? NO_REVISION);

  // Before a store is asked that may take its time: who has gone holds no place until it answers.
  for (const signal of [request.signal, options.shutdown]) {
    if (signal?.aborted) stream.close();
    signal?.addEventListener("abort", stream.close);
    atEnd(() => signal?.removeEventListener("abort", stream.close));
  }

  try {
    const stop = await store.subscribe(account, (revision) => {
      if (revision === undefined) tellNow().catch(fail);
      else tell(revision);
    });
    atEnd(stop);
    await tellNow();
  } catch (thrown) {
    stream.close();
    throw thrown;
  }

  let isAsking = false;
  const timer = setInterval(() => {
    // No answer in all this time is none in its favour.
    if (isAsking) return stream.close();
    isAsking = true;
    identify(options, request)
      .then(({ user }) => {
        isAsking = false;
        if (user.id !== principal.user.id) stream.close();
      })
      .catch(fail);
  }, REAUTHORISE);
  atEnd(() => clearInterval(timer));
  return streamAnswer(stream.body);
}
