import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Enforcement, EnforcementMode, Principal } from "../../src/server/index.js";
import { createTestPortal, requestOf } from "./support/createTestPortal.js";
import { completeInfo, partialInfo } from "./support/examples.js";

const NOW = "2026-11-25T12:00:00.000Z";
const LATER = "2026-12-01T00:00:00.000Z";
const EARLIER = "2026-11-01T00:00:00.000Z";
const HOUR = 60 * 60 * 1000;
const EDITOR = "editor@acme/production";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(NOW) });
});
afterEach(() => {
  vi.useRealTimers();
});

type Answer = EnforcementMode | Enforcement;
const portalThat = (enforcement: Answer | ((principal: Principal) => Answer)) =>
  createTestPortal({
    enforcement: typeof enforcement === "function" ? enforcement : () => enforcement,
  });
type Portal = ReturnType<typeof createTestPortal>;
const asked = (session = EDITOR) => requestOf("GET", "/bookings", { session, claims: null });
const passes = async (portal: Portal, session = EDITOR) =>
  (await portal.guard(asked(session))) === undefined;
const later = (portal: Portal, session = EDITOR) =>
  portal.call("POST", "/contact-info/reminder", { session });

describe("snapshot and guard say the same", () => {
  it.each<[string, Answer, object, boolean]>([
    ["lock", "lock", { mode: "lock" }, false],
    ["a reminder", "remind", { mode: "remind", remindersLeft: 3 }, true],
    [
      "a reminder before its deadline",
      { mode: "remind", deadline: LATER },
      { mode: "remind", deadline: LATER, remindersLeft: 3 },
      true,
    ],
    [
      "a reminder after its deadline",
      { mode: "remind", deadline: EARLIER },
      { mode: "lock", deadline: EARLIER, overdue: true },
      false,
    ],
    [
      "a reminder at its very deadline",
      { mode: "remind", deadline: NOW },
      { mode: "lock", overdue: true },
      false,
    ],
    [
      "a deadline that can't be read",
      { mode: "remind", deadline: "soon" },
      { mode: "lock", overdue: true },
      false,
    ],
    ["no reminders", { mode: "remind", reminders: 0 }, { mode: "remind", remindersLeft: 0 }, true],
    [
      "reminders that are no number",
      { mode: "remind", reminders: Number.NaN },
      { mode: "remind", remindersLeft: 0 },
      true,
    ],
    ["the switch off", "off", { mode: "remind", waived: "off" }, true],
  ])("%s", async (_, enforcement, snapshot, open) => {
    const portal = portalThat(enforcement);
    await portal.save(partialInfo());
    expect(await portal.load()).toMatchObject(snapshot);
    expect(await passes(portal)).toBe(open);
  });

  it("locks where the host's answer is none that is known", async () => {
    const portal = portalThat(JSON.parse('{ "mode": "whatever" }'));
    expect(await portal.load()).toMatchObject({ mode: "lock" });
    expect(await passes(portal)).toBe(false);
  });

  it("lets nobody through where the host's choice fails", async () => {
    const portal = portalThat(() => {
      throw new Error("no flags today");
    });
    expect((await portal.guard(asked()))?.status).toBe(500);
    expect((await portal.call("GET", "/contact-info")).status).toBe(500);
  });

  it("keeps nobody out for the host's choice who has given everything", async () => {
    const { store } = createTestPortal();
    const portal = createTestPortal({
      store,
      enforcement: () => {
        throw new Error("no flags today");
      },
    });
    await createTestPortal({ store }).save(completeInfo());
    expect(await passes(portal)).toBe(true);
    expect(portal.errors).toEqual([]);
  });

  it.each<[string, Answer, number | undefined]>([
    ["open, switched off", "off", undefined],
    ["open, reminded", "remind", undefined],
    ["closed, past the deadline", { mode: "remind", deadline: EARLIER }, 500],
    ["closed, locked", "lock", 500],
  ])("is %s, when the record can not be read", async (_, enforcement, status) => {
    const portal = portalThat(enforcement);
    portal.options.store.read = () => Promise.reject(new Error("a record of another form"));
    expect((await portal.guard(asked()))?.status).toBe(status);
    expect((await portal.launchGuard(asked()))?.status).toBe(500);
  });

  it("says nothing of reminders once the record is complete", async () => {
    const portal = portalThat({ mode: "remind", deadline: LATER });
    await portal.save(completeInfo());
    const snapshot = await portal.load();
    expect(snapshot.completeness.status).toBe("complete");
    expect(snapshot).not.toHaveProperty("remindersLeft");
    expect(await passes(portal)).toBe(true);
  });

  it("closes by the server's clock when the deadline passes", async () => {
    const portal = portalThat({ mode: "remind", deadline: LATER });
    expect(await passes(portal)).toBe(true);
    vi.setSystemTime(new Date(LATER));
    expect(await passes(portal)).toBe(false);
    expect(await portal.load()).toMatchObject({ mode: "lock", overdue: true });
  });

  it("chooses by account", async () => {
    const portal = portalThat(({ account }) => (account.id === "acme" ? "off" : "lock"));
    expect(await passes(portal, "editor@acme/production")).toBe(true);
    expect(await passes(portal, "editor@globex/production")).toBe(false);
  });
});

describe("the operator's own people", () => {
  function portalOfStaff() {
    const host = createTestPortal();
    return createTestPortal({
      authenticate: async (request) => {
        const principal = await host.options.authenticate(request);
        return principal && { ...principal, bypass: principal.user.id === "acme-manager" };
      },
    });
  }

  it("get in whatever is due, and are told why; partners do not", async () => {
    const portal = portalOfStaff();
    const staff = "manager@acme/production";
    expect(await portal.load(staff)).toMatchObject({ mode: "remind", waived: "bypass" });
    expect(await passes(portal, staff)).toBe(true);
    expect(await portal.load(EDITOR)).not.toHaveProperty("waived");
    expect(await passes(portal, EDITOR)).toBe(false);
  });

  it("have nothing to put off", async () => {
    const response = await later(portalOfStaff(), "manager@acme/production");
    expect(await response.json()).toMatchObject({ code: "no_reminders_left" });
  });
});

it.each<[string, Answer]>([
  ["reminded", "remind"],
  ["switched off", "off"],
])("a launch waits for the information although the account is %s (R1)", async (_, enforcement) => {
  const portal = portalThat(enforcement);
  expect((await portal.launchGuard(asked()))?.status).toBe(403);
});

describe("POST /contact-info/reminder", () => {
  const remind = () => portalThat({ mode: "remind", reminders: 2 });

  it("puts the banner off for a day, and counts", async () => {
    const portal = remind();
    const response = await later(portal);
    expect(response.status).toBe(200);
    const snapshot = await response.json();
    expect(snapshot).toMatchObject({ remindersLeft: 1, remindAt: "2026-11-26T12:00:00.000Z" });
    expect(response.headers.get("etag")).toBe(`"${snapshot.revision}"`);
    expect(await portal.load(EDITOR)).toEqual(snapshot);
    vi.setSystemTime(Date.now() + 24 * HOUR);
    expect(await portal.load(EDITOR)).not.toHaveProperty("remindAt");
  });

  it("counts one, however often it is pressed while it is put off", async () => {
    const portal = remind();
    await Promise.all([later(portal), later(portal), later(portal)]);
    vi.setSystemTime(Date.now() + 23 * HOUR);
    expect(await (await later(portal)).json()).toMatchObject({ remindersLeft: 1 });
  });

  it("refuses once none is left, whatever the browser has deleted", async () => {
    const portal = remind();
    for (const _ of [1, 2]) {
      expect((await later(portal)).status).toBe(200);
      vi.setSystemTime(Date.now() + 25 * HOUR);
    }
    const refused = await later(portal);
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ code: "no_reminders_left" });
    expect(await portal.load(EDITOR)).toMatchObject({ mode: "remind", remindersLeft: 0 });
  });

  it("counts for each person of each account alone", async () => {
    const portal = remind();
    await later(portal);
    expect(await portal.load("readOnly@acme/production")).toMatchObject({ remindersLeft: 2 });
    expect(await portal.load("editor@globex/production")).toMatchObject({ remindersLeft: 2 });
  });

  it("begins anew when the information was complete and is asked for again", async () => {
    const portal = remind();
    await later(portal);
    await portal.save(completeInfo());
    expect((await later(portal)).status).toBe(409);
    portal.users.get = async () => [];
    expect(await portal.load(EDITOR)).toMatchObject({ remindersLeft: 2 });
  });

  it("does not begin anew by a save in the sandbox, where less is due", async () => {
    const portal = remind();
    await later(portal);
    const { alert: _, ...contacts } = completeInfo().contacts;
    const info = { ...completeInfo(), contacts };
    expect((await portal.save(info, "editor@acme/sandbox")).status).toBe(200);
    expect((await portal.load("editor@acme/sandbox")).completeness.status).toBe("complete");
    expect(await portal.load(EDITOR)).toMatchObject({ remindersLeft: 1 });
  });

  it.each<[string, Answer]>([
    ["locked", "lock"],
    ["past the deadline", { mode: "remind", deadline: EARLIER }],
    ["without reminders", { mode: "remind", reminders: 0 }],
    ["switched off", "off"],
  ])("refuses an account that is %s", async (_, enforcement) => {
    expect((await later(portalThat(enforcement))).status).toBe(409);
  });

  it("has to come from a page of the portal, of the account and environment that it claims", async () => {
    const portal = remind();
    const call = (given: Parameters<Portal["call"]>[2]) =>
      portal.call("POST", "/contact-info/reminder", { session: EDITOR, ...given });
    expect((await call({ headers: { origin: "https://evil.example" } })).status).toBe(403);
    expect((await call({ claims: { account: "globex" } })).status).toBe(409);
    expect((await call({ session: undefined })).status).toBe(401);
    expect((await portal.call("GET", "/contact-info/reminder")).status).toBe(405);
  });
});
