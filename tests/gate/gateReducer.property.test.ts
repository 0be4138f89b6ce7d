import fc from "fast-check";
import { expect, it } from "vitest";
import { ContactGateError, type ContactInfoSnapshot } from "../../src/client/index.js";
import type { GateEvent } from "../../src/gate/state/GateEvent.js";
import { gateReducer } from "../../src/gate/state/gateReducer.js";
import { initialGateState } from "../../src/gate/state/initialGateState.js";
import { aSnapshot } from "./aSnapshot.js";

const DEADLINE = 1_000;

const snapshots: fc.Arbitrary<ContactInfoSnapshot> = fc
  .record({
    complete: fc.boolean(),
    environment: fc.constantFrom("sandbox", "production"),
    account: fc.constantFrom("northwind", "contoso"),
    user: fc.constantFrom("u-anna", "u-marek"),
    mode: fc.constantFrom("lock" as const, "remind" as const),
    deadline: fc.option(fc.constant(new Date(DEADLINE).toISOString()), { nil: undefined }),
    revision: fc.constantFrom("1", "2", "3"),
    overdue: fc.option(fc.boolean(), { nil: undefined }),
    waived: fc.option(fc.constantFrom("bypass" as const, "off" as const), { nil: undefined }),
  })
  .map(({ deadline, overdue, waived, ...rest }) =>
    aSnapshot({
      ...rest,
      ...(deadline !== undefined && { deadline }),
      ...(overdue !== undefined && { overdue }),
      ...(waived !== undefined && { waived }),
    }),
  );

const times = fc.constantFrom(0, DEADLINE - 1, DEADLINE, DEADLINE + 1);
const errors = fc
  .constantFrom("network" as const, "unauthenticated" as const, "unexpected" as const)
  .map((code) => new ContactGateError(code, "failed"));

const events: fc.Arbitrary<GateEvent> = fc.oneof(
  fc.record({
    type: fc.constant("clientChanged" as const),
    snapshot: fc.option(snapshots, { nil: undefined }),
    now: times,
  }),
  fc.record({ type: fc.constant("loadStarted" as const) }),
  fc.record({ type: fc.constant("loaded" as const), snapshot: snapshots, now: times }),
  fc.record({
    type: fc.constant("loadFailed" as const),
    error: errors,
    failedLoad: fc.constant("locked" as const),
  }),
  fc.record({ type: fc.constant("saveStarted" as const) }),
  fc.record({ type: fc.constant("saved" as const), snapshot: snapshots, now: times }),
  fc.record({ type: fc.constant("saveFailed" as const), error: errors }),
  fc.record({ type: fc.constant("saveAborted" as const) }),
  fc.record({ type: fc.constant("saveConflicted" as const), current: snapshots }),
  fc.record({ type: fc.constant("dirtyChanged" as const), dirty: fc.boolean(), now: times }),
  fc.record({
    type: fc.constant("otherTextChanged" as const),
    otherText: fc.boolean(),
    now: times,
  }),
  fc.record({ type: fc.constant("latestTaken" as const), now: times }),
  fc.record({ type: fc.constant("mineKept" as const) }),
  fc.record({
    type: fc.constant("draftResumed" as const),
    revision: fc.constantFrom("1", "2", "3"),
    info: fc.constant(aSnapshot().info),
  }),
  fc.record({ type: fc.constant("mineKept" as const), onto: snapshots }),
  fc.record({ type: fc.constant("conflictLeft" as const) }),
  fc.record({ type: fc.constant("deadlinePassed" as const), now: times }),
);

function mayOpen(snapshot: ContactInfoSnapshot | undefined, now: number): boolean {
  if (!snapshot) return false;
  const before = snapshot.deadline === undefined || now < Date.parse(snapshot.deadline);
  const reminded = snapshot.mode === "remind" && before && snapshot.overdue !== true;
  return snapshot.completeness.status === "complete" || snapshot.waived !== undefined || reminded;
}

it("opens a portal that was never open only on a snapshot that says so", () => {
  fc.assert(
    fc.property(fc.array(events, { maxLength: 30 }), (sequence) => {
      let state = initialGateState(undefined, 0);
      for (const event of sequence) {
        const next = gateReducer(state, event);
        if (state.portal !== "open" && next.portal === "open") {
          const now = "now" in event ? event.now : Number.NaN;
          expect(mayOpen(next.latest, now)).toBe(true);
        }
        state = next;
      }
    }),
    { numRuns: 2_000 },
  );
});

it("never unmounts a portal that was open, but for another account or user", () => {
  fc.assert(
    fc.property(fc.array(events, { maxLength: 30 }), (sequence) => {
      let state = initialGateState(undefined, 0);
      for (const event of sequence) {
        const next = gateReducer(state, event);
        if (state.portal !== "unmounted" && next.portal === "unmounted") {
          expect(next.generation).toBe(state.generation + 1);
        }
        state = next;
      }
    }),
    { numRuns: 2_000 },
  );
});

it("never opens a portal over what is typed beside the record, but by the person's own save or wish", () => {
  const deliberate = new Set(["latestTaken", "saved", "mineKept", "conflictLeft"]);
  fc.assert(
    fc.property(fc.array(events, { maxLength: 30 }), (sequence) => {
      let state = initialGateState(undefined, 0);
      for (const event of sequence) {
        const next = gateReducer(state, event);
        const wasShown = state.base !== undefined && state.portal !== "open";
        const isSame = next.generation === state.generation && event.type !== "clientChanged";
        if (wasShown && isSame && next.otherText && !deliberate.has(event.type)) {
          expect(next.portal).not.toBe("open");
        }
        state = next;
      }
    }),
    { numRuns: 2_000 },
  );
});

it("never drops typed text without the person or a change of account, user or client", () => {
  const deliberate = new Set(["latestTaken", "saved", "clientChanged", "dirtyChanged"]);
  fc.assert(
    fc.property(fc.array(events, { maxLength: 30 }), (sequence) => {
      let state = initialGateState(undefined, 0);
      for (const event of sequence) {
        const next = gateReducer(state, event);
        if (state.dirty && !next.dirty && !deliberate.has(event.type)) {
          expect(next.generation).toBe(state.generation + 1);
        }
        state = next;
      }
    }),
    { numRuns: 2_000 },
  );
});
