import { configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { ContactGateError, type PortalUser } from "../../../src/client/index.js";
import { createMemoryClient, type MemoryClientOptions } from "../../../src/client/memory/index.js";
import { ContactInfoForm } from "../../../src/components/form/ContactInfoForm.js";
import { ContactGateProvider } from "../../../src/components/gate/ContactGateProvider.js";
import { ContactInfoPage } from "../../../src/components/page/ContactInfoPage.js";
import { UserAccessPanel } from "../../../src/components/people/access/UserAccessPanel.js";
import { mergeMessages } from "../../../src/messages/index.js";
import { en } from "../../../src/messages/locales/en.js";
import {
  SAMPLE_USERS,
  sampleContactInfo,
  sampleId,
  sampleRequirements,
} from "../../../src/testing/index.js";
import { renderGate, submit } from "../gate/renderGate.js";
import { HOSTILE_TEXTS } from "./hostileTexts.js";

// Asking jsdom about every element takes most of the time on a form of this size.
configure({ defaultHidden: true });

afterEach(() => {
  expect(Reflect.get(globalThis, "hacked")).toBeUndefined();
  expect(Object.hasOwn(Object.prototype, "hacked")).toBe(false);
});

/** Nothing on the page came out of a text. */
function expectOnlyText() {
  const foreign = "script, iframe, img, object, embed, base, [onerror], [onload], [srcdoc]";
  expect(document.querySelectorAll(foreign)).toHaveLength(0);
  for (const link of document.querySelectorAll("a[href]")) {
    expect(link.getAttribute("href")).toMatch(/^(#|\/(?!\/)|https:\/\/|mailto:|tel:)/);
  }
}

/** Everything that a host's database may hold, as one text. */
function hostile(text: string): MemoryClientOptions {
  const users: PortalUser[] = SAMPLE_USERS.map((user, index) => ({
    ...user,
    name: `${index} ${text}`,
    email: `${text}@${index}?bcc=evil@evil.example`,
  }));
  const [anna] = users;
  const info = sampleContactInfo({
    contacts: {
      operationsShared: [],
      technicalEmergency: [{ id: sampleId(901), name: text, email: text, phone: text }],
    },
  });
  return {
    info,
    users,
    account: { id: "northwind", name: text, country: text },
    roles: [...["readOnly", "editor", "administrator", "tester"], text].map((id) => ({
      id,
      grantable: true,
    })),
    ...(anna && { viewer: { id: anna.id, name: anna.name, email: anna.email } }),
  };
}

const section = () => screen.findByRole("group", { name: "Technical emergency contacts" });

describe.each(Object.entries(HOSTILE_TEXTS))("%s", (_, text) => {
  it("is shown as text in the gate", async () => {
    renderGate({ memory: hostile(text) });
    await submit();
    const boxes = within(await section()).getAllByRole("textbox");
    expect(boxes.map((box) => box.getAttribute("value"))).toContain(text);
    expectOnlyText();
  });

  it("is shown as text to somebody who can not edit, with links to people that lead nowhere else", async () => {
    const memory = hostile(text);
    const viewer = { ...memory.viewer, can: { editContacts: false, manageUsers: false } };
    renderGate({ memory: { ...memory, viewer } });
    const people = await screen.findAllByRole("link", { name: /@0\?bcc=/ });
    for (const link of people) {
      const { protocol, search } = new URL(link.getAttribute("href") ?? "");
      expect([protocol, search]).toEqual(["mailto:", ""]);
    }
    expectOnlyText();
  });

  it("is shown as text among the users", async () => {
    const client = createMemoryClient(hostile(text));
    const { viewer, roles } = await client.load();
    const list = client.users.list.bind(client.users);
    client.users.list = async (options) => {
      const page = await list(options);
      for (const user of page.users) {
        Object.assign(user, { refusals: { remove: text, changeRole: text } });
      }
      return page;
    };
    render(<UserAccessPanel users={client.users} roles={roles} viewer={viewer} />);
    await screen.findByRole("table", { name: /People with access/ });
    expect(document.body.textContent).toContain(text);
    expectOnlyText();
  });

  it("is shown as text on the page, as the one who saved last", async () => {
    const client = createMemoryClient(hostile(text));
    client.control.complete({ id: "u-evil", name: text });
    render(
      <ContactGateProvider client={client}>
        <ContactInfoPage supportHref="/support" helpHref="/help" />
      </ContactGateProvider>,
    );
    expect(await screen.findByText(/Last updated by/)).toHaveTextContent(text.slice(0, 8).trim());
    expectOnlyText();
  });

  it("is shown as text where it is a label of the host's", async () => {
    const label = { sections: { technicalEmergency: { label: text, description: text } } };
    renderGate({ provider: { messages: mergeMessages(en, label) } });
    await submit();
    expect(document.body.textContent).toContain(text);
    expectOnlyText();
  });

  it("breaks nothing as an issue that a server answers a save with", async () => {
    const refused = new ContactGateError("validation", text, { reason: text });
    const issues = [
      { section: text, path: `/${text}/0/${text}`, code: text },
      { section: "technicalEmergency", path: text, code: text, params: { max: text } },
      { section: "technicalEmergency", path: "/contacts/technicalEmergency/0/email", code: text },
    ];
    Object.assign(refused, { issues });
    const requirements = sampleRequirements();
    render(
      <ContactInfoForm
        requirements={requirements}
        users={createMemoryClient().users}
        defaultValue={sampleContactInfo({}, requirements)}
        onSubmit={async () => {
          throw refused;
        }}
      />,
    );
    await userEvent.click(screen.getByRole("button", { name: "Submit" }));
    await screen.findByRole("region", { name: "There is a problem" });
    expect(screen.getByRole("button", { name: "Submit" })).toBeVisible();
    expectOnlyText();
  });
});

describe("what the tests look for", () => {
  it.each([
    ["an image", () => document.createElement("img")],
    ["a link", () => Object.assign(document.createElement("a"), { href: "javascript:1" })],
  ])("would be found: %s", (_, create) => {
    const element = create();
    document.body.append(element);
    expect(expectOnlyText).toThrow();
    element.remove();
  });
});
