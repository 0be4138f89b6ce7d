import type { Edit } from "../Edit.js";

const OTHERS = ["tests/components/gate/others.test.tsx"];
const RUN = ["tests/gate/runGate.test.ts"];
const SHARED = ["tests/client/shareEvents.test.ts"];
const EVENTS = ["tests/client/events.test.ts"];
const STREAMS = ["tests/server/events.test.ts"];
const CHANGES = ["tests/server/postgresChanges.test.ts"];
const MODEL = ["tests/model/model.test.ts"];

/** When somebody else finishes, and two people with two tabs each. */
export const OTHER_PEOPLE: readonly Edit[] = [
  {
    promises: ["A gate in which nothing is typed opens"],
    file: "src/components/gate/useUnlocked.ts",
    find: "return somebody && somebody.id !== latest.viewer.id",
    replace: "return somebody && somebody.id === latest.viewer.id",
    tests: OTHERS,
  },
  {
    promises: ["Typed text is never yanked away"],
    file: "src/gate/state/gateReducer.ts",
    find: "return isHeldBack && !takesTextAway(state, portal) ? adopt(state, latest, now) : state;",
    replace: "return state;",
    tests: ["tests/gate/gateReducer.test.ts", ...OTHERS],
  },
  {
    promises: ["Typed text is never yanked away"],
    file: "src/gate/state/isCompletedElsewhere.ts",
    find: "(state.dirty || state.otherText) &&",
    replace: "",
    tests: ["tests/gate/gateReducer.test.ts", ...OTHERS],
  },
  {
    promises: ["What is typed beside the form"],
    file: "src/gate/state/gateReducer.ts",
    find: "state.otherText && state.base !== undefined &&",
    replace: "!state.otherText && state.base !== undefined &&",
    tests: ["tests/gate/gateReducer.test.ts", "tests/components/gate/typedText.test.tsx"],
  },
  {
    promises: ["When saving on top fails"],
    file: "src/components/record/FormNotice.tsx",
    find: "aria-disabled={isSaving || undefined}",
    replace: "disabled={isSaving}",
    tests: OTHERS,
  },
  {
    promises: ["Another tab of the same browser opens at once"],
    file: "src/gate/transport/runGate.ts",
    find: "tabs.tell();",
    replace: "",
    tests: RUN,
  },
  {
    promises: ["Channels are named after account and person"],
    file: "src/gate/transport/joinTabs.ts",
    find: '["contact-gate", session.account, session.user]',
    replace: '["contact-gate", session.account]',
    tests: RUN,
  },
  {
    promises: ["Another browser opens with the next event"],
    file: "src/gate/transport/runGate.ts",
    find: "const stopListening = listen(client, hint);",
    replace: "const stopListening = listen(client, () => {});",
    tests: RUN,
  },
  {
    promises: ["Polling always goes on"],
    file: "src/gate/transport/createPoller.ts",
    find: "wait = Math.min(LONGEST, wait * GROWTH);",
    replace: "",
    tests: OTHERS,
  },
  {
    promises: ["However many events come"],
    file: "src/gate/transport/runGate.ts",
    find: "if (asking > 0 || saving) {",
    replace: "if (saving) {",
    tests: RUN,
  },
  {
    promises: ["However many events come"],
    file: "src/gate/transport/runGate.ts",
    find: "waiting = { revision: mustAsk ? undefined : revision };",
    replace: "waiting = mustAsk ? undefined : { revision };",
    tests: RUN,
  },
  {
    promises: ["However many windows of a browser are in sight"],
    file: "src/client/http/shareEvents.ts",
    find: "await locks.request(name, { signal: turn.signal }, () => follow(tell));",
    replace: "await follow(tell);",
    tests: SHARED,
  },
  {
    promises: ["However many windows of a browser are in sight"],
    file: "src/client/http/shareEvents.ts",
    find: "else if (last) say(last);",
    replace: "",
    tests: SHARED,
  },
  {
    promises: ["The page connects again after a break"],
    file: "src/client/http/followEvents.ts",
    find: 'if (signal.aborted || outcome.end === "no-events") return;',
    replace: "if (signal.aborted) return;",
    tests: EVENTS,
  },
  {
    promises: ["The page connects again after a break"],
    file: "src/client/http/followEvents.ts",
    find: "if (outcome.heard) wait = FIRST;",
    replace: "",
    tests: EVENTS,
  },
  {
    promises: ["The page connects again after a break"],
    file: "src/client/http/followEvents.ts",
    find: "await waitUntilVisible(signal);",
    replace: "",
    tests: EVENTS,
  },
  {
    promises: ["Frames carry a kind and a revision"],
    file: "src/server/routes/openEvents.ts",
    find: "if (revision === undefined) tellNow().catch(fail);\n      else tell(revision);",
    replace: 'tell(revision ?? "unknown");',
    tests: STREAMS,
  },
  {
    promises: ["A stream ends within a minute"],
    file: "src/server/routes/openEvents.ts",
    find: "if (user.id !== principal.user.id) stream.close();",
    replace: "void user;",
    tests: STREAMS,
  },
  {
    promises: ["A stream ends within a minute"],
    file: "src/server/events/createEventStream.ts",
    find: "clearInterval(heartbeat);",
    replace: "",
    tests: STREAMS,
  },
  {
    promises: ["A person can not open streams without end"],
    file: "src/server/events/createStreamLimit.ts",
    find: "if (now >= most) return undefined;",
    replace: "",
    tests: STREAMS,
  },
  {
    promises: ["There is a notice for each committed write"],
    file: "src/server/postgres/createPostgresChanges.ts",
    find: "JSON.stringify({ account: await sha256(accountId), revision })",
    replace: "JSON.stringify({ account: accountId, revision })",
    tests: CHANGES,
  },
  {
    promises: ["A connection that listens and is lost"],
    file: "src/server/postgres/createPostgresChanges.ts",
    find: "change ? [listeners.get(change.account) ?? []] : [...listeners.values()]",
    replace: "change ? [listeners.get(change.account) ?? []] : []",
    tests: CHANGES,
  },
  {
    promises: ["`tests/model` runs the real gate", "no portal is open that has not heard"],
    file: "src/gate/state/gateReducer.ts",
    find: "state.session?.environment === snapshot.context.environment &&",
    replace: "",
    tests: MODEL,
  },
  {
    promises: ["a tab at rest that has heard"],
    file: "src/gate/state/gateReducer.ts",
    find: "const isHeldBack = latest !== state.base || portal !== state.portal;",
    replace: "const isHeldBack = latest === undefined;",
    tests: MODEL,
  },
  {
    promises: ["each write is on top of the record"],
    file: "src/server/routes/putContactInfo.ts",
    find: "expectedRevision: stored?.revision,",
    replace: "expectedRevision: (await options.store.read(principal.account.id))?.revision,",
    tests: MODEL,
  },
  {
    promises: ["what a person was told is saved"],
    file: "src/gate/transport/runGate.ts",
    find: "} catch (thrown) {\n      return await refused(thrown);",
    replace:
      '} catch (thrown) {\n      const current = store.getState().base;\n      if (current) return { status: "saved", snapshot: current };\n      return await refused(thrown);',
    tests: MODEL,
  },
  {
    promises: ["the server's verdict is the one"],
    file: "src/domain/completeness/completenessOf.ts",
    find: 'status: currentlyDue.length === 0 ? "complete"',
    replace: 'status: currentlyDue.length <= 1 ? "complete"',
    tests: MODEL,
  },
];
