import { describe, expect, it } from "vitest";
import { CONTACT_GATE_ERROR_CODES, ContactGateError } from "../../src/client/index.js";
import type { GateEvent } from "../../src/gate/state/GateEvent.js";
import type { GateState } from "../../src/gate/state/GateState.js";
import { gateReducer } from "../../src/gate/state/gateReducer.js";
import { initialGateState } from "../../src/gate/state/initialGateState.js";
import { isCompletedElsewhere } from "../../src/gate/state/isCompletedElsewhere.js";
import { aSnapshot } from "./aSnapshot.js";

const now = Date.parse("2026-11-23T12:00:00Z");
const later = "2026-12-01T00:00:00Z";
const earlier = "2026-11-01T00:00:00Z";
const due = aSnapshot();
const done = aSnapshot({ complete: true });
const network = new ContactGateError("network", "down");
const unreadable = new ContactGateError("unexpected", "no JSON");
const signedOut = new ContactGateError("unauthenticated", "signed out");

/** What this release does not know opens nothing by itself. */
const newerReason: typeof due = JSON.parse(JSON.stringify({ ...due, waived: "someday" }));

function gateAfter(...events: GateEvent[]): GateState {
  return events.reduce(gateReducer, initialGateState(undefined, now));
}
const loaded = (snapshot = due, at = now): GateEvent => ({ type: "loaded", snapshot, now: at });
const dirty: GateEvent = { type: "dirtyChanged", dirty: true, now };
const failed = (error = network, failedLoad: "locked" | "open" = "locked"): GateEvent => ({
  type: "loadFailed",
  error,
  failedLoad,
});

const failedAgain: GateEvent = {
  type: "loadFailed",
  error: network,
  failedLoad: "locked",
  failures: 1,
};

it.each(CONTACT_GATE_ERROR_CODES)("a host that opens on an outage: %s", (code) => {
  const isOutage = ["network", "timeout", "rate_limited", "unavailable"].includes(code);
  const { portal } = gateAfter(failed(new ContactGateError(code, "for a test"), "open"));
  expect(portal).toBe(isOutage ? "open" : "unmounted");
});

describe("status and portal", () => {
  it.each<[string, GateEvent[], GateState["status"], GateState["portal"]]>([
    ["nothing is known yet", [], "loading", "unmounted"],
    ["the load failed", [failed()], "failed", "unmounted"],
    ["it is tried again", [failed(), { type: "loadStarted" }], "loading", "unmounted"],
    ["the host opens on an outage", [failed(network, "open")], "failed", "open"],
    ["a refusal never opens", [failed(signedOut, "open")], "failed", "unmounted"],
    ["something is due", [loaded()], "locked", "unmounted"],
    ["nothing is due", [loaded(done)], "unlocked", "open"],
    ["a reminder", [loaded(aSnapshot({ mode: "remind" }))], "unlocked", "open"],
    [
      "a reminder before its deadline",
      [loaded(aSnapshot({ mode: "remind", deadline: later }))],
      "unlocked",
      "open",
    ],
    [
      "a reminder after its deadline",
      [loaded(aSnapshot({ mode: "remind", deadline: earlier }))],
      "locked",
      "unmounted",
    ],
    [
      "a deadline that can't be read",
      [loaded(aSnapshot({ mode: "remind", deadline: "soon" }))],
      "locked",
      "unmounted",
    ],
    [
      "a reminder that is overdue by the server's clock alone",
      [loaded(aSnapshot({ mode: "remind", deadline: later, overdue: true }))],
      "locked",
      "unmounted",
    ],
    [
      "overdue by the server's clock alone, once open",
      [
        loaded(aSnapshot({ mode: "remind" })),
        loaded(aSnapshot({ deadline: later, overdue: true })),
      ],
      "locked",
      "inert",
    ],
    [
      "no reminders left",
      [loaded(aSnapshot({ mode: "remind", remindersLeft: 0 }))],
      "unlocked",
      "open",
    ],
    [
      "the operator's own people",
      [loaded(aSnapshot({ mode: "remind", waived: "bypass" }))],
      "unlocked",
      "open",
    ],
    [
      "the gate switched off",
      [loaded(aSnapshot({ mode: "remind", waived: "off" }))],
      "unlocked",
      "open",
    ],
    ["a reason of a newer server", [loaded(newerReason)], "locked", "unmounted"],
    ["a save is under way", [loaded(), { type: "saveStarted" }], "saving", "unmounted"],
    [
      "part of it was saved",
      [loaded(), { type: "saveStarted" }, { type: "saved", snapshot: due, now }],
      "locked",
      "unmounted",
    ],
    [
      "all of it was saved",
      [loaded(), { type: "saveStarted" }, { type: "saved", snapshot: done, now }],
      "unlocked",
      "open",
    ],
    [
      "the save failed",
      [loaded(), { type: "saveStarted" }, { type: "saveFailed", error: network }],
      "locked",
      "unmounted",
    ],
    [
      "the save was aborted",
      [loaded(), { type: "saveStarted" }, { type: "saveAborted" }],
      "locked",
      "unmounted",
    ],
    [
      "somebody else saved first",
      [loaded(), dirty, { type: "saveStarted" }, { type: "saveConflicted", current: done }],
      "conflict",
      "unmounted",
    ],
    ["new dues once open", [loaded(done), loaded(due)], "unlocked", "open"],
    [
      "new dues once open, past a deadline",
      [loaded(done), loaded(aSnapshot({ deadline: earlier }))],
      "locked",
      "inert",
    ],
    [
      "the deadline passes while open",
      [
        loaded(aSnapshot({ mode: "remind", deadline: later })),
        { type: "deadlinePassed", now: Date.parse(later) },
      ],
      "locked",
      "inert",
    ],
    ["the refresh fails once open", [loaded(done), failed()], "unlocked", "open"],
    [
      "another environment is asked about",
      [loaded(done), { type: "clientChanged", now }],
      "loading",
      "inert",
    ],
    [
      "another environment is due",
      [loaded(done), { type: "clientChanged", now }, loaded(aSnapshot({ environment: "sandbox" }))],
      "locked",
      "inert",
    ],
    [
      "another environment of the same client is due",
      [loaded(done), loaded(aSnapshot({ environment: "sandbox" }))],
      "locked",
      "inert",
    ],
    [
      "another account is due",
      [loaded(done), { type: "clientChanged", now }, loaded(aSnapshot({ account: "contoso" }))],
      "locked",
      "unmounted",
    ],
    [
      "another user is due",
      [loaded(done), loaded(aSnapshot({ user: "u-marek" }))],
      "locked",
      "unmounted",
    ],
    ["opened on an outage, and then due", [failed(network, "open"), loaded()], "locked", "inert"],
  ])("%s", (_, events, status, portal) => {
    const state = gateAfter(...events);
    expect([state.status, state.portal]).toEqual([status, portal]);
  });
});

describe("typed text", () => {
  const theirs = aSnapshot({ revision: "1b" });

  it("is not replaced by a newer record", () => {
    const state = gateAfter(loaded(), dirty, loaded(theirs));
    expect(state.base).toBe(due);
    expect(state.latest).toEqual(theirs);
  });

  it("keeps the portal closed when somebody else has completed the record, and says so", () => {
    const state = gateAfter(loaded(), dirty, loaded(done));
    expect(state.portal).toBe("unmounted");
    expect(isCompletedElsewhere(state)).toBe(true);
  });

  it("gives way when the person takes the latest, which opens the portal", () => {
    const state = gateAfter(loaded(), dirty, loaded(done), { type: "latestTaken", now });
    expect(state).toMatchObject({ portal: "open", dirty: false, base: { revision: "2" } });
  });

  it("lets the portal open once it is taken back by hand", () => {
    const state = gateAfter(loaded(), dirty, loaded(done), {
      type: "dirtyChanged",
      dirty: false,
      now,
    });
    expect(state.portal).toBe("open");
  });

  it("goes on top of the other's revision after a conflict, when the person keeps it", () => {
    const state = gateAfter(
      loaded(),
      dirty,
      { type: "saveStarted" },
      { type: "saveConflicted", current: theirs },
      { type: "mineKept" },
    );
    expect(state).toMatchObject({ status: "locked", dirty: true, base: { revision: "1b" } });
  });

  it("goes on after a reload, on the record that it was typed on", () => {
    const info = { ...due.info, contacts: { team: [{ id: "1", name: "Ada" }] } };
    const state = gateAfter(loaded(theirs), { type: "draftResumed", revision: "1", info });
    expect(state).toMatchObject({ dirty: true, base: { revision: "1", info }, latest: theirs });
    expect(gateReducer(state, loaded(theirs)).base).toBe(state.base);
  });

  it("goes on upon the present record, when that is the one it was typed on", () => {
    const event: GateEvent = { type: "draftResumed", revision: due.revision, info: due.info };
    expect(gateAfter(loaded(), event)).toMatchObject({ dirty: true, base: due, latest: due });
    expect(gateAfter(event)).toEqual(gateAfter());
  });

  it("goes on top of the record it was merged with, not of one that came later", () => {
    const state = gateAfter(
      loaded(),
      dirty,
      { type: "saveStarted" },
      { type: "saveConflicted", current: theirs },
      loaded(done),
      { type: "mineKept", onto: theirs },
    );
    expect(state.base).toBe(theirs);
    expect(state.latest).toMatchObject(done);
  });

  it("stays as it was when a conflict is left without a decision", () => {
    const before = gateAfter(loaded(), dirty);
    const state = gateAfter(
      loaded(),
      dirty,
      { type: "saveStarted" },
      { type: "saveConflicted", current: theirs },
      { type: "conflictLeft" },
    );
    expect(state).toMatchObject({ status: "locked", dirty: true, base: before.base });
    expect(state.latest).toBe(theirs);
  });

  it("belongs to one account: another one starts without it", () => {
    const state = gateAfter(loaded(), dirty, loaded(aSnapshot({ account: "contoso" })));
    expect(state).toMatchObject({ dirty: false, base: { account: { id: "contoso" } } });
    expect(state.generation).toBe(1);
  });
});

describe("errors", () => {
  const saveFailed: GateEvent = { type: "saveFailed", error: network };

  it("of a save stay readable while polling goes on", () => {
    expect(gateAfter(loaded(), { type: "saveStarted" }, saveFailed, loaded(done)).error).toBe(
      network,
    );
    expect(gateAfter(loaded(), saveFailed, loaded(structuredClone(due))).error).toBe(network);
  });

  it("of a save go when the next save starts", () => {
    expect(gateAfter(loaded(), saveFailed, { type: "saveStarted" }).error).toBeUndefined();
  });

  it("of a refresh in the background are shown once its retry has failed too, until there is an answer", () => {
    expect(gateAfter(loaded(), failed()).error).toBeUndefined();
    const shown = gateAfter(loaded(), dirty, failed(), failedAgain);
    expect(shown).toMatchObject({ error: network, failed: "load", dirty: true });
    expect(gateReducer(shown, failedAgain)).toBe(shown);
    expect(gateReducer(shown, loaded())).toMatchObject({ error: undefined, failed: undefined });
  });

  it("of a refresh that no retry mends are shown at once", () => {
    expect(gateAfter(loaded(), failed(unreadable)).error).toBe(unreadable);
  });

  it("of a refresh are not said when the save has just said the same, or as much", () => {
    const state = gateAfter(loaded(), { type: "saveStarted" }, saveFailed);
    expect(state.failed).toBe("save");
    expect(gateReducer(state, failedAgain)).toBe(state);
    expect(gateReducer(state, failed(unreadable))).toBe(state);
    expect(gateReducer(state, failed(signedOut))).toMatchObject({ failed: "load" });
  });

  it("say when they are being mended: until an answer, or the next failure", () => {
    const loading = gateAfter(failed(), { type: "loadRetried" });
    expect(loading.retrying).toBe(true);
    expect(gateReducer(loading, failed()).retrying).toBe(false);
    expect(gateReducer(loading, loaded()).retrying).toBe(false);
    const saving = gateAfter(loaded(), { type: "saveStarted" }, { type: "saveRetried" });
    expect(saving).toMatchObject({ status: "saving", retrying: true });
    expect(gateReducer(saving, saveFailed).retrying).toBe(false);
    expect(gateReducer(saving, { type: "saveConflicted", current: done }).retrying).toBe(false);
    expect(gateAfter(loaded(), { type: "loadRetried" }).retrying).toBe(false);
  });

  it("of a lost session are shown, until the session is back", () => {
    expect(gateAfter(loaded(), failed(signedOut)).error).toBe(signedOut);
    expect(gateAfter(loaded(), dirty, failed(signedOut), loaded()).error).toBeUndefined();
  });
});

it("renders nothing anew when a poll brings nothing new", () => {
  const state = gateAfter(loaded());
  expect(gateReducer(state, loaded(structuredClone(due)))).toBe(state);
});

it("keeps the record's identity when only who may edit has changed", () => {
  const viewer = { ...due.viewer, can: { editContacts: false, manageUsers: false } };
  const state = gateReducer(gateAfter(loaded()), loaded({ ...structuredClone(due), viewer }));
  expect(state.base?.viewer.can.editContacts).toBe(false);
  expect(state.base?.info).toBe(due.info);
});
