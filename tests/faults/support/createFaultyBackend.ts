import type { ContactInfo, ContactPolicy } from "../../../src/domain/index.js";
import { createContactGateHandler, type Principal } from "../../../src/server/index.js";
import { sampleId } from "../../../src/testing/index.js";
import { createTestDirectory } from "../../server/support/createTestDirectory.js";
import { createTestStore } from "../../server/support/createTestStore.js";
import type { Fault } from "../faults.js";

const ORIGIN = "https://portal.example";

/** One section keeps a cell of the table short. */
const policy: ContactPolicy = {
  id: "small",
  version: 1,
  environments: ["production"],
  launchEnvironment: "production",
  sections: [{ id: "technicalEmergency", kind: "contacts", audience: "operator", required: true }],
};

/** One contact, whose address is still due. */
export function dueInfo(name = "Duty desk"): ContactInfo {
  return {
    contacts: { technicalEmergency: [{ id: sampleId(1), name }] },
    supportHours: { schedules: [] },
  };
}

const principal: Principal = {
  account: { id: "acme", name: "Acme Tours" },
  user: { id: "u-ada", name: "Ada Lovelace", email: "ada@acme.example" },
  can: { editContacts: true, manageUsers: true },
  context: { environment: "production", integrations: [] },
};

export interface FaultyCall {
  method: string;
  /** Milliseconds of the clock that the test turns. */
  at: number;
}

/** The published handler over a store in memory, behind a `fetch` that goes wrong as told. */
export async function createFaultyBackend() {
  const store = createTestStore();
  const mine: ContactInfo[] = [];
  const handler = createContactGateHandler({
    store: {
      read: store.read,
      async write(account, change) {
        const result = await store.write(account, change);
        if (result.ok) mine.push(change.info);
        return result;
      },
    },
    users: createTestDirectory({ acme: [] }, [{ id: "editor", grantable: true }]),
    authenticate: async () => principal,
    policy,
  });
  const calls: FaultyCall[] = [];
  let fault: Fault | undefined;
  let held: Promise<void> | undefined;

  async function somebodyElseSaves(info: ContactInfo): Promise<void> {
    const expectedRevision = (await store.read("acme"))?.revision;
    const actor = { id: "u-priya", name: "Priya Raman" };
    await store.write("acme", { info, expectedRevision, actor, changed: [] });
  }
  await somebodyElseSaves(dueInfo());

  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { method = "GET", body } = init ?? {};
    calls.push({ method, at: Date.now() });
    const headers = new Headers(init?.headers);
    headers.set("origin", ORIGIN);
    const request = new Request(new URL(String(input), ORIGIN), {
      method,
      headers,
      ...(typeof body === "string" && { body }),
    });
    await held;
    return fault ? await fault.serve(request, handler) : await handler(request);
  };

  return {
    fetch,
    calls,
    /** What this page's saves have put into the store, one a write. */
    mine,
    somebodyElseSaves,
    break(next: Fault) {
      fault = next;
    },
    heal() {
      fault = undefined;
    },
    /** Holds answers back until the returned function is called. */
    hold(): () => void {
      let release = () => {};
      held = new Promise((resolve) => {
        release = resolve;
      });
      return () => {
        held = undefined;
        release();
      };
    },
    stored: async () => (await store.read("acme"))?.info,
  };
}

export type FaultyBackend = Awaited<ReturnType<typeof createFaultyBackend>>;
