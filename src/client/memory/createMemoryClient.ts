import { evaluateCompleteness } from "../../domain/completeness/evaluateCompleteness.js";
import { invitedOf } from "../../domain/completeness/invitedOf.js";
import { reviewSave } from "../../domain/completeness/reviewSave.js";
import { userFacts } from "../../domain/completeness/userFacts.js";
import type { PortalContext } from "../../domain/policy/ContactPolicy.js";
import { resolveRequirements } from "../../domain/policy/resolveRequirements.js";
import type { ContactInfo } from "../../domain/record/ContactInfo.js";
import { isAlreadySaved } from "../../domain/record/isAlreadySaved.js";
import { parseContactInfo } from "../../domain/record/parseContactInfo.js";
import { presentContactInfo } from "../../domain/record/presentContactInfo.js";
import { reconcileContactInfo } from "../../domain/record/reconcileContactInfo.js";
import { refreshPortalUsers } from "../../domain/users/refreshPortalUsers.js";
import type { ContactGateClient, RequestOptions } from "../ContactGateClient.js";
import { ContactGateError, type ContactGateErrorCode } from "../ContactGateError.js";
import type { ContactInfoSnapshot, Viewer } from "../ContactInfoSnapshot.js";
import type { ContactReference } from "../PortalUser.js";
import { PROTOCOL_VERSION } from "../protocol.js";
import { completedContactInfo } from "./completedContactInfo.js";
import { copy } from "./copy.js";
import { createFaults } from "./createFaults.js";
import { createMemoryBackend } from "./createMemoryBackend.js";
import { createMemoryUsers } from "./createMemoryUsers.js";
import type { MemoryBackend, MemoryBackendOptions } from "./MemoryBackend.js";
import type { MemoryControl, MemoryOperation } from "./MemoryControl.js";
import { memoryOutreachOf, sendMemoryTest } from "./memoryOutreachOf.js";
import { memoryStance } from "./memoryStance.js";

export interface MemoryClientOptions extends MemoryBackendOptions {
  /** Shares the data of other clients; the options of the backend itself are then left alone. @default a new one */
  backend?: MemoryBackend;
  /** @default "production" and no integrations */
  context?: Partial<PortalContext>;
  /** Who is looking; the rest is filled in from the backend's first user, who may do everything. */
  viewer?: Partial<Viewer>;
  /** Milliseconds that each call takes. @default 0, without a timer */
  delay?: number;
  /** Offer `subscribe`, as a backend with an event stream does. @default false */
  live?: boolean;
}

export interface MemoryClient extends ContactGateClient {
  readonly control: MemoryControl;
  readonly backend: MemoryBackend;
}

/**
 * A client without a server, which gives the same verdicts as the published one: for Storybook, for tests, and for
 * trying things out. `control` delays it, makes it fail, and changes things behind the page's back.
 */
export function createMemoryClient(options: MemoryClientOptions = {}): MemoryClient {
  const backend = options.backend ?? createMemoryBackend(options);
  const context: PortalContext = {
    environment: options.context?.environment ?? "production",
    integrations: options.context?.integrations ?? [],
  };
  const requirements = resolveRequirements(backend.policy, context);
  const calls: MemoryOperation[] = [];
  let viewer = firstViewer(backend, options.viewer);
  const users = createMemoryUsers(
    backend,
    () => viewer,
    new Set(requirements.sections.map(({ id }) => id)),
  );

  /** Who can be an alert contact (R4). */
  function knownUsers() {
    return new Map(
      backend
        .listUsers()
        .filter((user) => user.status !== "expired")
        .map((user) => [user.id, user]),
    );
  }

  function snapshot(): ContactInfoSnapshot {
    const { info: stored, revision, updatedAt, updatedBy } = backend.read();
    const known = knownUsers();
    const info = refreshPortalUsers(presentContactInfo(stored, requirements), requirements, known);
    const completeness = evaluateCompleteness(info, requirements, userFacts(known));
    return copy({
      protocol: PROTOCOL_VERSION,
      account: backend.account,
      context,
      policy: backend.policy,
      info,
      revision,
      completeness,
      ...invitedOf(info, requirements, known),
      ...memoryStance(backend, completeness, {
        viewer: viewer.id,
        environment: context.environment,
      }),
      ...(updatedAt !== undefined && { updatedAt }),
      ...(updatedBy !== undefined && { updatedBy }),
      viewer,
      roles: [...backend.roles],
      ...memoryOutreachOf(backend, info, completeness),
    });
  }

  function save(sent: ContactInfo, revision: string): ContactInfoSnapshot {
    if (!viewer.can.editContacts) {
      throw new ContactGateError("forbidden", "The viewer may not edit contacts.", { status: 403 });
    }
    const record = backend.read();
    const parsed = parseContactInfo(sent, requirements);
    if (revision !== record.revision) {
      const current = snapshot();
      if ("info" in parsed && isAlreadySaved(parsed.info, current.info, requirements)) {
        return current;
      }
      throw new ContactGateError("conflict", "The record has changed since it was loaded.", {
        status: 412,
        reason: "revision_mismatch",
        current,
      });
    }
    if ("issues" in parsed) throw refusedSave("validation", parsed.issues);
    const kept = reconcileContactInfo(record.info, parsed.info, requirements);
    if (kept.issues.length > 0) throw refusedSave("validation", kept.issues);
    const review = reviewSave(record.info, kept.info, requirements, knownUsers());
    if (review.outcome !== "accepted") throw refusedSave(review.outcome, review.issues);
    backend.write(review.info, { id: viewer.id, name: viewer.name });
    const { status, eventuallyDue } = review.completeness;
    if (status === "complete" && eventuallyDue.length === 0) {
      backend.reminders.forget();
      backend.outreach.forgetAsked();
    }
    return snapshot();
  }

  function putReminderOff(): ContactInfoSnapshot {
    const { remindersLeft } = snapshot();
    if (remindersLeft === undefined || !backend.reminders.putOff(viewer.id)) {
      throw new ContactGateError("conflict", "The reminder can not be put off.", {
        status: 409,
        reason: "no_reminders_left",
      });
    }
    return snapshot();
  }

  const faults = createFaults((operation: MemoryOperation, code: ContactGateErrorCode) => {
    const current = operation === "save" && code === "conflict" ? { current: snapshot() } : {};
    return new ContactGateError(code, `The memory client was told to fail: ${code}.`, current);
  });
  faults.delay(options.delay ?? 0);

  function call<Result>(
    operation: MemoryOperation,
    signal: AbortSignal | undefined,
    work: () => Result,
  ): Promise<Result> {
    calls.push(operation);
    return faults.run(operation, signal, work);
  }

  const control: MemoryControl = {
    delay: faults.delay,
    failNext: faults.failNext,
    hang: faults.hang,
    change(update, by = { id: "u-priya", name: "Priya Raman" }) {
      backend.write(update(backend.read().info), by);
    },
    complete(by) {
      control.change((info) => completedContactInfo(info, requirements, backend.listUsers()), by);
    },
    setViewer(next) {
      viewer = { ...viewer, ...next };
    },
    get info() {
      return backend.read().info;
    },
    get calls() {
      return [...calls];
    },
  };

  return {
    backend,
    control,
    load: ({ signal } = {}) => call("load", signal, snapshot),
    save(info, { revision, signal }) {
      const sent = copy(info);
      return call("save", signal, () => save(sent, revision));
    },
    remindLater: ({ signal } = {}) => call("remindLater", signal, putReminderOff),
    ...(backend.canSendTest && {
      sendTest: (contact: ContactReference, { signal }: RequestOptions = {}) =>
        call("sendTest", signal, () => sendMemoryTest(backend, viewer, snapshot().info, contact)),
    }),
    users: {
      list: ({ cursor, signal, ...filter } = {}) =>
        call("users.list", signal, () => users.list(filter, cursor)),
      invite: (invitation, { signal } = {}) =>
        call("users.invite", signal, () => users.invite(invitation)),
      resend: (id, { signal } = {}) => call("users.resend", signal, () => users.resend(id)),
      withdraw: (id, { signal } = {}) => call("users.withdraw", signal, () => users.withdraw(id)),
      changeRole: (id, role, { signal } = {}) =>
        call("users.changeRole", signal, () => users.changeRole(id, role)),
      remove: (id, { signal } = {}) => call("users.remove", signal, () => users.remove(id)),
      ask: (request, { signal } = {}) => call("users.ask", signal, () => users.ask(request)),
    },
    ...(options.live && { subscribe: backend.subscribe }),
  };
}

function firstViewer(backend: MemoryBackend, given: Partial<Viewer> = {}): Viewer {
  const first = backend.listUsers()[0];
  return {
    id: given.id ?? first?.id ?? "viewer",
    name: given.name ?? first?.name ?? "Anna Kowalska",
    email: given.email ?? first?.email ?? "anna.kowalska@northwind.example",
    can: given.can ?? { editContacts: true, manageUsers: true },
  };
}

function refusedSave(
  outcome: "validation" | "would_become_incomplete",
  issues: ContactGateError["issues"],
): ContactGateError {
  return new ContactGateError("validation", `The record was refused: ${outcome}.`, {
    status: 422,
    ...(outcome !== "validation" && { reason: outcome }),
    ...(issues && { issues }),
  });
}
