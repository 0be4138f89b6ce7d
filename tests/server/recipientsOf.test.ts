import { describe, expect, it } from "vitest";
import { type ContactInfo, newId } from "../../src/domain/index.js";
import {
  type Recipients,
  type RecipientsOptions,
  type RecipientsQuery,
  recipientsOf,
} from "../../src/server/index.js";
import { createTestPortal, requestOf } from "./support/createTestPortal.js";
import { completeInfo, contact } from "./support/examples.js";

const PRODUCTION = { environment: "production", integrations: ["ordering"] };
const ask = (section: string, rest: Partial<RecipientsQuery> = {}): RecipientsQuery => ({
  account: "acme",
  context: PRODUCTION,
  section,
  ...rest,
});

/** A portal with a record, and what `recipientsOf` is given by it. */
async function portalWith(info: ContactInfo, account = "acme") {
  const portal = createTestPortal();
  expect((await portal.save(info, `administrator@${account}/production`)).status).toBe(200);
  const { store, users, policy } = portal.options;
  if (typeof policy === "function") throw new Error("The test portal has one policy.");
  return { portal, options: { store, users, policy } satisfies RecipientsOptions };
}

const emails = ({ recipients }: Recipients) => recipients.map(({ email }) => email);

function infoWith(contacts: ContactInfo["contacts"]): ContactInfo {
  const info = completeInfo();
  return { ...info, contacts: { ...info.contacts, ...contacts } };
}

describe("whom to write to", () => {
  it("aliases come first, then people in the order given, each with the reason (R5)", async () => {
    const { options } = await portalWith(
      infoWith({
        technicalEmergency: [contact("Ada"), contact("Oncall", { alias: true }), contact("Grace")],
      }),
    );
    const found = await recipientsOf(options, ask("technicalEmergency"));
    expect(found.sections).toEqual([{ id: "technicalEmergency", outcome: "reached" }]);
    expect(found.recipients.map(({ name, reason }) => [name, reason.as])).toEqual([
      ["Oncall", "alias"],
      ["Ada", "contact"],
      ["Grace", "contact"],
    ]);
  });

  it("alert contacts are as the directory has them now, and not as they were saved (R4)", async () => {
    const { portal, options } = await portalWith(completeInfo());
    await renamePager(portal, { name: "New\r\nName", email: "new@acme.example" });
    const { recipients } = await recipientsOf(options, ask("alert"));
    expect(recipients).toMatchObject([
      {
        userId: "acme-pager",
        name: "New Name",
        email: "new@acme.example",
        reason: { section: "alert", as: "portal_user" },
      },
    ]);
  });

  it("nobody hears of what was seen in the sandbox, and no fallback either (R4)", async () => {
    const { options } = await portalWith(completeInfo());
    const context = { environment: "sandbox", integrations: ["ordering"] };
    const query = ask("alert", { context, fallback: ["technicalNonEmergency"] });
    expect(await recipientsOf(options, query)).toEqual({
      recipients: [],
      sections: [{ id: "alert", outcome: "section_deferred" }],
    });
  });

  it("somebody invited is written to only after accepting (R4)", async () => {
    const { portal, options } = await portalWith(
      infoWith({
        alert: [
          { id: newId(), userId: "acme-guest" },
          { id: newId(), userId: "acme-pager" },
        ],
      }),
    );
    expect(emails(await recipientsOf(options, ask("alert")))).toEqual(["pager@acme.example"]);
    await changeUser(portal, "acme-guest", { status: "active" });
    expect(emails(await recipientsOf(options, ask("alert")))).toEqual([
      "guest@acme.example",
      "pager@acme.example",
    ]);
  });

  it("nobody is written to twice, however the address was typed", async () => {
    const { options } = await portalWith(
      infoWith({
        technicalEmergency: [
          contact("Ada", { email: "Team@People.example" }),
          contact("Team", { email: "team@people.example", alias: true }),
        ],
      }),
    );
    const { recipients } = await recipientsOf(options, ask("technicalEmergency"));
    expect(recipients.map(({ name }) => name)).toEqual(["Team"]);
  });

  it("an issue with a merchant goes to the contacts for merchants, where the account has them (R7)", async () => {
    const { options } = await portalWith(completeInfo());
    const ordering = await recipientsOf(options, ask("merchantOperations"));
    expect(emails(ordering)).toEqual(["edsger@people.example"]);
    const context = { ...PRODUCTION, integrations: [] };
    expect(await recipientsOf(options, ask("merchantOperations", { context }))).toEqual({
      recipients: [],
      sections: [{ id: "merchantOperations", outcome: "section_absent" }],
    });
  });

  it("who has no phone is passed over when it is for phones", async () => {
    const { options } = await portalWith(
      infoWith({
        technicalEmergency: [contact("Ada"), contact("Grace", { phone: "+48221234567" })],
      }),
    );
    const { recipients } = await recipientsOf(
      options,
      ask("technicalEmergency", { channel: "phone" }),
    );
    expect(recipients).toMatchObject([{ name: "Grace", phone: "+48221234567" }]);
  });
});

describe("when nobody is reachable", () => {
  it("says whether nobody was given, or nobody of them is there any more", async () => {
    const { portal, options } = await portalWith(completeInfo());
    await changeUser(portal, "acme-pager", { status: "expired" });
    expect(await recipientsOf(options, ask("alert"))).toEqual({
      recipients: [],
      sections: [{ id: "alert", outcome: "nobody_reachable" }],
    });
    expect(await recipientsOf(options, ask("alert", { account: "nobody-yet" }))).toEqual({
      recipients: [],
      sections: [{ id: "alert", outcome: "nobody_given" }],
    });
  });

  it("falls back along the sections, and says for which one they stand in", async () => {
    const { portal, options } = await portalWith(completeInfo());
    await changeUser(portal, "acme-pager", { status: "invited" });
    const found = await recipientsOf(
      options,
      ask("alert", {
        context: { ...PRODUCTION, integrations: [] },
        fallback: ["merchantOperations", "technicalNonEmergency", "technicalEmergency"],
      }),
    );
    expect(found.sections).toEqual([
      { id: "alert", outcome: "nobody_reachable" },
      { id: "merchantOperations", outcome: "section_absent" },
      { id: "technicalNonEmergency", outcome: "reached" },
    ]);
    expect(found.recipients.map(({ name, reason }) => ({ name, reason }))).toEqual([
      {
        name: "Grace",
        reason: { section: "technicalNonEmergency", as: "contact", fallbackFor: "alert" },
      },
    ]);
  });

  it("answers only for the account that was asked for", async () => {
    const { options } = await portalWith(completeInfo("globex"), "globex");
    expect(emails(await recipientsOf(options, ask("technicalEmergency")))).toEqual([]);
    const found = await recipientsOf(options, ask("alert", { account: "globex" }));
    expect(emails(found)).toEqual(["pager@globex.example"]);
  });
});

describe("what a host gets wrong", () => {
  const SECRET = "ada.private@people.example";

  it.each<{ wrong: string; query: Partial<RecipientsQuery>; says: RegExp }>([
    { wrong: "no account", query: { account: "" }, says: /id of an account/ },
    { wrong: "an unknown section", query: { section: "emergency" }, says: /it has alert, techni/ },
    { wrong: "the hours", query: { section: "supportHours" }, says: /no contacts in/ },
    { wrong: "an unknown fallback", query: { fallback: ["x"] }, says: /no contacts in/ },
    {
      wrong: "an undeclared environment",
      query: { context: { environment: "moon", integrations: [] } },
      says: /does not declare/,
    },
  ])("$wrong is refused with what to do", async ({ query, says }) => {
    const { options } = await portalWith(completeInfo());
    await expect(recipientsOf(options, { ...ask("alert"), ...query })).rejects.toThrow(says);
  });

  it("a directory that forgets the account tells nothing of another account's users", async () => {
    const { options } = await portalWith(completeInfo());
    const stranger = {
      id: "acme-pager",
      accountId: "globex",
      name: "Stranger",
      email: SECRET,
      role: "editor",
      status: "active" as const,
    };
    const users = { ofAccount: async () => [stranger] };
    const failure = await failureOf(recipientsOf({ ...options, users }, ask("alert")));
    expect(failure.message).toMatch(/accountId is not the account/);
    expect(String(failure.stack)).not.toContain(SECRET);
  });

  it("a directory without ofAccount is asked for it only where users are named", async () => {
    const { options } = await portalWith(completeInfo());
    const bare = { ...options, users: {} };
    await expect(recipientsOf(bare, ask("alert"))).rejects.toThrow(/needs users\.ofAccount/);
    expect((await recipientsOf(bare, ask("technicalEmergency"))).recipients).toHaveLength(1);
  });

  it.each(["store", "users"] as const)(
    "what the %s throws is told without its words",
    async (part) => {
      const { options } = await portalWith(completeInfo());
      const fail = async () => {
        throw Object.assign(new TypeError(`bad row (${SECRET})`), { code: "23505" });
      };
      const broken = { ...options, [part]: { read: fail, ofAccount: fail } };
      const failure = await failureOf(recipientsOf(broken, ask("alert")));
      expect(failure.message).toMatch(/recipientsOf: .* failed: TypeError 23505/);
      expect(`${failure.message}${failure.stack}`).not.toContain(SECRET);
    },
  );
});

type Portal = ReturnType<typeof createTestPortal>;

/** The host changes a user of its own. */
async function changeUser(portal: Portal, id: string, change: object): Promise<void> {
  const principal = await portal.options.authenticate(requestOf("GET", "/contact-info"));
  if (!principal) throw new Error("Nobody is signed in.");
  const [user] = await portal.users.get(principal, [id]);
  if (!user) throw new Error(`There is no ${id}.`);
  Object.assign(user, change);
}

const renamePager = (portal: Portal, change: { name: string; email: string }) =>
  changeUser(portal, "acme-pager", change);

async function failureOf(work: Promise<unknown>): Promise<Error> {
  const [result] = await Promise.allSettled([work]);
  if (result?.status !== "rejected" || !(result.reason instanceof Error)) {
    throw new Error("It was expected to reject with an Error.");
  }
  return result.reason;
}
