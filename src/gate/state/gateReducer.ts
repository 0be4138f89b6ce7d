import type { ContactGateError, ContactInfoSnapshot } from "../../client/index.js";
import { type ContactInfo, closesOpenPortal, isPortalOpen } from "../../domain/index.js";
import type { GateEvent } from "./GateEvent.js";
import type { GateSession, GateState, PortalState } from "./GateState.js";
import { keepUnchanged } from "./keepUnchanged.js";
import { OUTDATED } from "./outdated.js";
import { passesByItself } from "./passesByItself.js";

/** Nothing has failed, as far as is known. */
const NO_FAILURE = { error: undefined, failed: undefined, retrying: false } as const;

/**
 * The gate's rules, without a clock, a network or React. A portal that was never open is opened only by a snapshot
 * that says so (or by a host that chose `failedLoad: "open"`); once open it stays mounted for as long as account and
 * user stay the same.
 */
export function gateReducer(state: GateState, event: GateEvent): GateState {
  switch (event.type) {
    case "clientChanged":
      return changeClient(state, event.snapshot, event.now);
    case "loadStarted":
      return state.base ? state : { ...state, status: "loading", ...NO_FAILURE };
    case "loaded":
      return isOvertaken(state, event) ? state : receive(state, event.snapshot, event.now);
    case "loadFailed":
      return failLoad(state, event);
    case "loadRetried":
      return state.status === "failed" ? { ...state, retrying: true } : state;
    case "saveStarted":
      return state.base ? { ...state, status: "saving", ...NO_FAILURE } : state;
    case "saveRetried":
      return state.status === "saving" ? { ...state, retrying: true } : state;
    case "saved":
      return adopt(state, event.snapshot, event.now);
    case "saveFailed":
      return rest({ ...state, error: event.error, failed: "save" });
    case "saveAborted":
      return state.status === "saving" ? rest(state) : state;
    case "saveConflicted":
      return { ...state, status: "conflict", latest: event.current, ...NO_FAILURE };
    case "dirtyChanged":
      return event.dirty === state.dirty
        ? state
        : catchUp({ ...state, dirty: event.dirty }, event.now);
    case "otherTextChanged":
      return event.otherText === state.otherText
        ? state
        : catchUp({ ...state, otherText: event.otherText }, event.now);
    case "draftResumed":
      return resumeDraft(state, event.revision, event.info);
    case "latestTaken":
      return state.latest ? adopt(state, state.latest, event.now) : state;
    case "mineKept":
      return rest({ ...state, base: event.onto ?? state.latest });
    case "conflictLeft":
      return state.status === "conflict" ? rest(state) : state;
    case "deadlinePassed":
      return state.latest && state.status === "unlocked"
        ? rest({ ...state, portal: judge(state, state.latest, event.now) })
        : state;
  }
}

/** The portal's own content stays, out of reach, until it is known whose it is now. */
function changeClient(
  state: GateState,
  snapshot: ContactInfoSnapshot | undefined,
  now: number,
): GateState {
  const asking: GateState = {
    ...state,
    status: "loading",
    portal: state.portal === "open" ? "inert" : state.portal,
    base: undefined,
    latest: undefined,
    ...NO_FAILURE,
    dirty: false,
  };
  return snapshot ? receive(asking, snapshot, now) : asking;
}

type Loaded = Extract<GateEvent, { type: "loaded" }>;

/** Another record arrived since this was asked: which of them is the newer can't be told, and a save's answer is. */
function isOvertaken({ latest }: GateState, { snapshot, askedAt }: Loaded): boolean {
  if (askedAt === undefined || !latest) return false;
  return latest.revision !== askedAt && latest.revision !== snapshot.revision;
}

/** A snapshot that nobody here asked to save: typed text is never replaced by it. */
function receive(state: GateState, received: ContactInfoSnapshot, now: number): GateState {
  const snapshot = keepUnchanged(state.latest, received);
  if (state.session && isOtherPerson(state.session, sessionOf(snapshot))) {
    return adopt(leave(state), snapshot, now);
  }
  // An answer ends what only a missing answer had said; that a save has failed stays to be read.
  const stays = state.failed === "save" && state.error && !stopsWork(state.error);
  const { error, failed } = stays ? state : NO_FAILURE;
  const portal = judge(state, snapshot, now);
  if (state.status === "saving" || state.status === "conflict") {
    return { ...state, latest: snapshot };
  }
  const isNews = snapshot !== state.base || portal !== state.portal || error !== state.error;
  if (!isNews && snapshot === state.latest) return state;
  if (!state.dirty && !takesTextAway(state, portal)) {
    return { ...adopt(state, snapshot, now), error, failed };
  }
  const next = { ...state, latest: snapshot, error, failed };
  return state.portal === "open" ? rest({ ...next, portal }) : next;
}

/** Takes over a record as the one that the form is about. */
function adopt(state: GateState, snapshot: ContactInfoSnapshot, now: number): GateState {
  return rest({
    ...state,
    portal: judge(state, snapshot, now),
    session: sessionOf(snapshot),
    base: snapshot,
    latest: snapshot,
    ...NO_FAILURE,
    dirty: false,
  });
}

function judge(state: GateState, snapshot: ContactInfoSnapshot, now: number): PortalState {
  if (isPortalOpen(snapshot, now)) return "open";
  if (state.portal === "unmounted") return "unmounted";
  const stays =
    state.portal === "open" &&
    state.base !== undefined &&
    state.session?.environment === snapshot.context.environment &&
    !closesOpenPortal(snapshot, now);
  return stays ? "open" : "inert";
}

type LoadFailed = Extract<GateEvent, { type: "loadFailed" }>;

function failLoad(state: GateState, { error, failedLoad, failures = 0 }: LoadFailed): GateState {
  if (state.base) {
    return isWorthSaying(state, error, failures) ? { ...state, error, failed: "load" } : state;
  }
  const opens = failedLoad === "open" && isOutage(error);
  const portal = opens ? "open" : state.portal;
  return { ...state, status: "failed", error, failed: "load", retrying: false, portal };
}

/** Of a question that nobody asked for: not a blip, and nothing that the form has said already. */
function isWorthSaying(state: GateState, error: ContactGateError, failures: number): boolean {
  if (state.error?.code === error.code && state.error.reason === error.reason) return false;
  if (stopsWork(error)) return true;
  return state.failed !== "save" && (failures > 0 || !passesByItself(error));
}

/** What a host may choose to open on: the server's silence, never its refusal, nor an answer we can't read. */
function isOutage(error: ContactGateError): boolean {
  return ["network", "timeout", "rate_limited", "unavailable"].includes(error.code);
}

/** Failures of a refresh in the background that a person has to know of before they go on typing. */
function stopsWork(error: ContactGateError): boolean {
  return (
    ["unauthenticated", "forbidden", "context_changed"].includes(error.code) ||
    error.reason === OUTDATED
  );
}

/** Takes over what was held back for the sake of typed text, once it takes none away. */
function catchUp(state: GateState, now: number): GateState {
  const { latest, status } = state;
  if (state.dirty || !latest || status === "saving" || status === "conflict") return state;
  const portal = judge(state, latest, now);
  const isHeldBack = latest !== state.base || portal !== state.portal;
  return isHeldBack && !takesTextAway(state, portal) ? adopt(state, latest, now) : state;
}

/** The portal would open in the place of a box in which somebody is typing. */
function takesTextAway(state: GateState, portal: PortalState): boolean {
  return (
    state.otherText && state.base !== undefined && portal === "open" && portal !== state.portal
  );
}

/** What was typed before stands on the record that it was typed on, as if the page had been open all the time. */
function resumeDraft(state: GateState, revision: string, info: ContactInfo): GateState {
  if (!state.base) return state;
  const isCurrent = revision === state.base.revision;
  return {
    ...state,
    dirty: true,
    base: isCurrent ? state.base : { ...state.base, revision, info },
  };
}

/** Nothing of the account or person before is kept: not the form, and not the portal. */
function leave(state: GateState): GateState {
  return {
    ...state,
    status: "locked",
    portal: "unmounted",
    session: undefined,
    generation: state.generation + 1,
    base: undefined,
    latest: undefined,
  };
}

/** The status in which nothing is under way. */
function rest(state: GateState): GateState {
  return { ...state, status: state.portal === "open" ? "unlocked" : "locked", retrying: false };
}

function sessionOf({ account, viewer, context }: ContactInfoSnapshot): GateSession {
  return { account: account.id, user: viewer.id, environment: context.environment };
}

function isOtherPerson(one: GateSession, other: GateSession): boolean {
  return one.account !== other.account || one.user !== other.user;
}
