import { describe, expect, it } from "vitest";
import { createHttpClient } from "../../src/client/http/index.js";
import { newId } from "../../src/domain/index.js";
import { createTestPortal, ORIGIN, SESSION } from "../server/support/createTestPortal.js";
import { completeInfo, contact, partialInfo } from "../server/support/examples.js";
import { faultsOfRequest } from "../server/support/openapi.js";

/** A browser in front of the real handler; every request is held against the OpenAPI file. */
function createBrowser(session = "administrator@acme/production") {
  const portal = createTestPortal();
  const sent: Request[] = [];
  const faults: string[] = [];
  let lose = 0;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set(SESSION, session);
    headers.set("sec-fetch-site", "same-origin");
    const request = new Request(new URL(String(input), ORIGIN), { ...init, headers });
    sent.push(request.clone());
    faults.push(...(await faultsOfRequest(request.clone())));
    const response = await portal.handler(request);
    if (lose > 0) {
      lose -= 1;
      throw new TypeError("connection reset");
    }
    return response;
  };
  const options = { baseUrl: "/api", account: "acme", environment: "production", fetch };
  return {
    portal,
    sent,
    faults,
    client: createHttpClient(options),
    clientOf: (other: Partial<typeof options>) => createHttpClient({ ...options, ...other }),
    /** The next answer gets lost after the server has done its work. */
    loseNextAnswer: () => {
      lose = 1;
    },
  };
}

const failure = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

describe("the whole protocol", () => {
  it("is spoken as it is published", async () => {
    const { client, faults, sent } = createBrowser();
    const { revision } = await client.load();
    const saved = await client.save(completeInfo(), { revision });
    expect(saved.completeness.status).toBe("complete");
    const ida = { name: "Ida", email: "ida@acme.example", role: "editor" };
    const asked = { sections: ["alert"], message: "Please" };
    const user = await client.users.invite({ ...ida, ...asked });
    expect(user.asked).toMatchObject({ sections: ["alert"] });
    await client.users.ask?.({ users: ["acme-editor"], ...asked });
    const [ada] = saved.info.contacts.technicalEmergency ?? [];
    const reference = { section: "technicalEmergency", id: ada?.id ?? "" };
    const sentAt = await client.sendTest?.(reference);
    expect(sentAt).toEqual({ sentAt: (await client.load()).testedAt?.[reference.id] });
    await client.users.resend(user.id);
    await client.users.withdraw(user.id);
    await client.users.changeRole("acme-editor", "readOnly");
    await client.users.remove("acme-editor");
    expect((await client.users.list({ query: "manager" })).users).toHaveLength(1);
    await client.users.list({ cursor: "1" });
    expect(faults).toEqual([]);
    expect(sent).toHaveLength(12);
  });

  it("offers no requests where the host says that it delivers none", () => {
    const options = { baseUrl: "/api", account: "acme", environment: "production" };
    expect(createHttpClient({ ...options, requests: false }).users).not.toHaveProperty("ask");
    expect(createHttpClient(options).users).toHaveProperty("ask");
  });

  it("puts no contact value into an address", async () => {
    const { client, sent } = createBrowser();
    await client.users.list({ query: "Zażółć 50% @acme.example" });
    const { revision } = await client.load();
    await client.save(completeInfo(), { revision });
    const message = "Zażółć";
    await client.users.invite({ name: "Ida", email: "ida@acme.example", role: "editor", message });
    await client.users.ask?.({ users: ["acme-editor"], sections: ["alert"], message });
    for (const { url } of sent) expect(decodeURIComponent(url)).not.toMatch(/@|Ida|Zażółć/);
    expect(sent[0]?.headers.get("contact-gate-query")).toBe(
      encodeURIComponent("Zażółć 50% @acme.example"),
    );
  });

  it("asks for JSON, keeps nothing, follows no redirect, and sends cookies to its own origin only", async () => {
    const { client, sent } = createBrowser();
    await client.load();
    expect(sent[0]?.headers.get("accept")).toContain("application/json");
    expect(sent[0]).toMatchObject({
      credentials: "same-origin",
      cache: "no-store",
      redirect: "manual",
    });
  });

  it("takes ids as they are into the path", async () => {
    const { client, sent } = createBrowser();
    expect(await failure(client.users.remove("a/../b?c#d"))).toMatchObject({ reason: "not_found" });
    expect(new URL(sent[0]?.url ?? "").pathname).toBe("/api/users/a%2F..%2Fb%3Fc%23d");
  });

  it("adds the host's headers, asked for anew for each call", async () => {
    let token = 0;
    const seen: (string | null)[] = [];
    const client = createHttpClient({
      baseUrl: "https://api.example/gate/",
      account: "a",
      environment: "e",
      headers: async () => {
        token += 1;
        return { authorization: `Bearer ${token}` };
      },
      fetch: async (input, init) => {
        seen.push(String(input), new Headers(init?.headers).get("authorization"));
        return new Response(null, { status: 503 });
      },
    });
    await failure(client.load());
    await failure(client.load());
    const url = "https://api.example/gate/contact-info?account=a&environment=e";
    expect(seen).toEqual([url, "Bearer 1", url, "Bearer 2"]);
  });
});

describe("saving", () => {
  it("takes a lost answer for a success when it is sent again", async () => {
    const { client, portal, loseNextAnswer } = createBrowser();
    const { revision } = await client.load();
    const info = completeInfo();
    loseNextAnswer();
    expect(await failure(client.save(info, { revision }))).toMatchObject({ code: "network" });
    const saved = await client.save(info, { revision });
    expect(saved.completeness.status).toBe("complete");
    expect(portal.changes).toHaveLength(1);
  });

  it("does so too when it left out what can not be given in the sandbox", async () => {
    const { clientOf, portal, loseNextAnswer } = createBrowser("administrator@acme/sandbox");
    const client = clientOf({ environment: "sandbox" });
    const full = completeInfo();
    await portal.save(full);
    const { revision } = await client.load();
    const { alert: _, ...contacts } = full.contacts;
    const info = { ...full, contacts: { ...contacts, technicalEmergency: [contact("Alan")] } };
    loseNextAnswer();
    await failure(client.save(info, { revision }));
    expect((await client.save(info, { revision })).completeness.status).toBe("complete");
    expect(portal.changes).toHaveLength(2);
  });

  it("takes somebody else's change for a conflict, with the record as it is", async () => {
    const { client, portal } = createBrowser();
    const { revision } = await client.load();
    await portal.save(partialInfo(), "editor@acme/production");
    expect(await failure(client.save(completeInfo(), { revision }))).toMatchObject({
      code: "conflict",
      status: 412,
      reason: "revision_mismatch",
      current: { updatedBy: { id: "acme-editor" } },
    });
  });

  it("carries what is wrong, and that it would become incomplete", async () => {
    const { client } = createBrowser();
    const first = await client.load();
    const wrong = partialInfo();
    wrong.contacts.technicalEmergency = [{ id: newId(), name: "Ada", email: "x" }];
    expect(await failure(client.save(wrong, first))).toMatchObject({
      code: "validation",
      reason: undefined,
      issues: [{ path: "/contacts/technicalEmergency/0/email", code: "invalid_email" }],
    });
    const saved = await client.save(completeInfo(), first);
    expect(await failure(client.save(partialInfo(), saved))).toMatchObject({
      code: "validation",
      reason: "would_become_incomplete",
    });
  });

  it("from the page of another account is refused, and changes nothing", async () => {
    const { clientOf, portal } = createBrowser();
    const client = clientOf({ account: "globex" });
    expect(await failure(client.save(completeInfo(), { revision: "none" }))).toMatchObject({
      code: "context_changed",
      status: 409,
    });
    expect(portal.changes).toEqual([]);
  });
});

describe("invitations", () => {
  const ida = { name: "Ida", email: "ida@acme.example", role: "editor" };

  it("go out once when the answer got lost and the person presses again", async () => {
    const { client, portal, loseNextAnswer } = createBrowser();
    loseNextAnswer();
    expect(await failure(client.users.invite(ida))).toMatchObject({ code: "network" });
    expect(await client.users.invite(ida)).toMatchObject({ name: "Ida", status: "invited" });
    expect(portal.users.invitations).toBe(1);
  });

  it("go out again when they were answered and are asked for again", async () => {
    const { client, portal } = createBrowser();
    await client.users.resend("acme-guest");
    await client.users.resend("acme-guest");
    expect(portal.users.invitations).toBe(2);
    await client.users.invite(ida);
    expect(await failure(client.users.invite(ida))).toMatchObject({
      code: "conflict",
      reason: "already_a_user",
    });
  });

  it.each<[string, (c: ReturnType<typeof createHttpClient>, id: string) => unknown]>([
    ["a request", (c) => c.users.ask?.({ users: ["acme-editor"], sections: ["alert"] })],
    ["a test", (c, id) => c.sendTest?.({ section: "technicalEmergency", id })],
  ])("like them %s goes out once when its answer got lost", async (_, call) => {
    const { client, portal, loseNextAnswer } = createBrowser();
    const info = completeInfo();
    await portal.save(info);
    const id = info.contacts.technicalEmergency?.[0]?.id ?? "";
    loseNextAnswer();
    await expect(call(client, id)).rejects.toMatchObject({ code: "network" });
    await call(client, id);
    expect([...portal.users.requests, ...portal.tested]).toHaveLength(1);
    await call(client, id);
    expect([...portal.users.requests, ...portal.tested]).toHaveLength(2);
  });

  it.each([
    ["yourself", (c: ReturnType<typeof createHttpClient>) => c.users.remove("acme-administrator")],
    ["already_a_user", (c: ReturnType<typeof createHttpClient>) => c.users.withdraw("acme-editor")],
  ])("are refused with the reason %s", async (reason, call) => {
    const { client } = createBrowser();
    expect(await failure(call(client))).toMatchObject({ code: "conflict", reason });
  });
});
