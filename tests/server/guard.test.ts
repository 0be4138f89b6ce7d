import { describe, expect, it } from "vitest";
import type { UserDirectory } from "../../src/server/index.js";
import { createTestPortal, requestOf } from "./support/createTestPortal.js";
import { completeInfo, partialInfo } from "./support/examples.js";

const asked = (session?: string) => requestOf("GET", "/bookings", { session, claims: null });

describe("requireCompleteContactInfo", () => {
  it("answers 401 when nobody is signed in", async () => {
    expect((await createTestPortal().guard(asked()))?.status).toBe(401);
  });

  it("answers 403 with what is due until the record is complete, and then lets everybody through", async () => {
    const portal = createTestPortal();
    await portal.save(partialInfo());
    const refused = await portal.guard(asked("readOnly@acme/production"));
    expect(refused?.status).toBe(403);
    expect(refused?.headers.get("content-type")).toBe("application/problem+json");
    const problem = await refused?.json();
    expect(problem).toMatchObject({ code: "contact_info_required" });
    expect(problem.issues).toHaveLength(6);
    await portal.save(completeInfo());
    expect(await portal.guard(asked("readOnly@acme/production"))).toBeUndefined();
    expect((await portal.guard(asked("administrator@globex/production")))?.status).toBe(403);
  });

  it("judges by the environment of the session, and a launch by the launch environment", async () => {
    const portal = createTestPortal();
    const { alert: _, ...contacts } = completeInfo().contacts;
    const sandbox = "administrator@acme/sandbox";
    await portal.save({ ...completeInfo(), contacts }, sandbox);
    expect(await portal.guard(asked(sandbox))).toBeUndefined();
    expect((await portal.guard(asked("editor@acme/production")))?.status).toBe(403);
    const launch = await portal.launchGuard(asked(sandbox));
    expect(launch?.status).toBe(403);
    expect(await launch?.json()).toMatchObject({ issues: [{ section: "alert" }] });
    await portal.save(completeInfo());
    expect(await portal.launchGuard(asked(sandbox))).toBeUndefined();
  });

  it("lets nobody through when it can not know", async () => {
    const portal = createTestPortal();
    await portal.save(completeInfo());
    const broken: UserDirectory = {
      ...portal.users,
      get: () => Promise.reject(new Error("ada@secret.example is down")),
    };
    const other = createTestPortal({ store: portal.options.store, users: broken });
    const response = await other.guard(asked("editor@acme/production"));
    expect(response?.status).toBe(500);
    expect(other.errors[0]?.message).toBe("The guard of GET failed: Error");
  });

  it("closes again when an alert contact is a user no more, where the host gives no time", async () => {
    const portal = createTestPortal({ enforcement: () => ({ mode: "lock", graceDays: 0 }) });
    await portal.save(completeInfo());
    expect(await portal.guard(asked("editor@acme/production"))).toBeUndefined();
    portal.users.get = async () => [];
    expect((await portal.guard(asked("editor@acme/production")))?.status).toBe(403);
  });
});
