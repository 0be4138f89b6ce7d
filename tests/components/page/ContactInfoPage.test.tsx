import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import {
  createMemoryClient,
  type MemoryClient,
  type MemoryClientOptions,
} from "../../../src/client/memory/index.js";
import { ContactGateProvider } from "../../../src/components/gate/ContactGateProvider.js";
import { ContactInfoPage } from "../../../src/components/page/ContactInfoPage.js";
import type { ContactInfoPageProps } from "../../../src/components/page/ContactInfoPageProps.js";
import type { Contact } from "../../../src/domain/index.js";
import { sampleContactInfo, sampleId } from "../../../src/testing/index.js";
import { readyCombobox } from "../support/readyCombobox.js";

// The chunks are loaded beforehand: how long a cold module takes is not what is tested.
await Promise.all([
  import("../../../src/components/page/PageBody.js"),
  import("../../../src/components/people/access/UserAccessPanel.js"),
  import("../../../src/components/record/conflict/ConflictPanel.js"),
]);

const LINKS = { supportHref: "https://support.example/contact", helpHref: "/help" };
const TECHNICAL = "Technical emergency contacts";

interface SetUp {
  memory?: MemoryClientOptions;
  prepare?: (client: MemoryClient) => void;
  page?: Partial<ContactInfoPageProps>;
}

function setUp({ memory, prepare, page }: SetUp = {}) {
  const client = createMemoryClient({ info: sampleContactInfo(), ...memory });
  prepare?.(client);
  const view = render(
    <ContactGateProvider client={client}>
      <ContactInfoPage {...LINKS} {...page} />
    </ContactGateProvider>,
  );
  return { ...view, client, user: userEvent.setup() };
}

async function nameBox() {
  const section = await screen.findByRole("group", { name: TECHNICAL });
  return within(section).getByRole("textbox", { name: "Name" });
}

/** Whether the page asks before its tab is closed. */
function leave(): boolean {
  const event = new Event("beforeunload", { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

const save = () => screen.getByRole("button", { name: "Save changes" });

// Roles of a whole form are slow to compute in jsdom, on a busy machine slower still.
describe("ContactInfoPage", { timeout: 30_000 }, () => {
  it("is headed by its name, with both help links", () => {
    setUp();
    expect(screen.getByRole("heading", { level: 1, name: "Contact information" })).toBeVisible();
    expect(screen.getByRole("link", { name: "Contact support team" })).toHaveAttribute(
      "href",
      LINKS.supportHref,
    );
    expect(screen.getByRole("link", { name: "How to get help" })).toHaveAttribute("href", "/help");
  });

  it("takes the heading level that its place in the portal needs", async () => {
    setUp({ page: { headingLevel: 2 } });
    expect(screen.getByRole("heading", { level: 2, name: "Contact information" })).toBeVisible();
    expect(await screen.findByRole("heading", { level: 3, name: TECHNICAL })).toBeVisible();
  });

  it("says in one sentence what the information is for (R3)", async () => {
    setUp();
    expect(
      await screen.findByText(
        "Technical support and notifications about Northwind Tours go to the technical and operations people listed here.",
      ),
    ).toBeVisible();
  });

  it("says who changed it last, and when", async () => {
    setUp({ prepare: (client) => client.control.change((info) => info) });
    expect(await screen.findByText(/Last updated by Priya Raman on/)).toBeVisible();
    expect(document.querySelector("time")).toHaveAttribute("datetime");
  });

  it("says that nothing was ever given", async () => {
    setUp({ memory: { info: { contacts: {}, supportHours: { schedules: [] } } } });
    expect(await screen.findByText("Not given yet")).toBeVisible();
  });

  it("saves what was changed, and says so", async () => {
    const { user, client } = setUp();
    const box = await nameBox();
    await user.clear(box);
    await user.type(box, "On-call team");
    await user.click(save());
    await waitFor(() =>
      expect(client.control.info.contacts.technicalEmergency?.[0]?.name).toBe("On-call team"),
    );
    expect(await screen.findByText(/Changes saved\./)).toBeVisible();
    expect(await screen.findByText(/Last updated by Anna Kowalska on/)).toBeVisible();
  });

  it("asks before the tab is closed while something is unsaved, and tells the host", async () => {
    const onDirtyChange = vi.fn();
    const { user, unmount } = setUp({ page: { onDirtyChange } });
    const box = await nameBox();
    expect(leave()).toBe(false);
    await user.type(box, "!");
    expect(onDirtyChange).toHaveBeenLastCalledWith(true);
    expect(leave()).toBe(true);
    await user.click(screen.getByRole("button", { name: "Discard" }));
    await waitFor(() => expect(leave()).toBe(false));
    await user.type(await nameBox(), "!");
    unmount();
    expect(leave()).toBe(false);
    expect(onDirtyChange).toHaveBeenLastCalledWith(false);
  });

  it("counts a half-typed invitation as unsaved", async () => {
    const onDirtyChange = vi.fn();
    const { user } = setUp({ page: { onDirtyChange, defaultTab: "users" } });
    const box = await screen.findByRole("textbox", { name: "Name" });
    expect(leave()).toBe(false);
    await user.type(box, "A");
    expect(leave()).toBe(true);
    expect(onDirtyChange).toHaveBeenLastCalledWith(true);
    await user.clear(box);
    expect(leave()).toBe(false);
    expect(onDirtyChange).toHaveBeenLastCalledWith(false);
  });

  it("counts what is typed while a save is under way as unsaved", async () => {
    const { user, client } = setUp();
    const release = client.control.hang("save");
    const box = await nameBox();
    await user.type(box, "!");
    await user.click(save());
    await user.type(box, "?");
    release();
    expect(await screen.findByText(/Last updated by Anna Kowalska on/)).toBeVisible();
    expect(client.control.info.contacts.technicalEmergency?.[0]?.name).toMatch(/[^?]!$/);
    expect(box.getAttribute("value")).toMatch(/!\?$/);
    expect(leave()).toBe(true);
    await user.click(await screen.findByRole("button", { name: "Save changes" }));
    await waitFor(() => expect(leave()).toBe(false));
    expect(client.control.info.contacts.technicalEmergency?.[0]?.name).toMatch(/!\?$/);
  });

  /** They save the first technical emergency contact before this person does. */
  function saveFirst(client: MemoryClient, change: Partial<Contact>): void {
    client.control.change((info) => {
      const [first, ...more] = info.contacts.technicalEmergency ?? [];
      if (!first) throw new Error("the section has no contact");
      const changed = [{ ...first, ...change }, ...more];
      return { ...info, contacts: { ...info.contacts, technicalEmergency: changed } };
    });
  }

  it("saves on top of what somebody else saved, when both fit together, and says so", async () => {
    const { user, client } = setUp();
    const box = await nameBox();
    await user.type(box, " and others");
    saveFirst(client, { email: "theirs@northwind.example" });
    await user.click(save());
    const [notice] = await screen.findAllByText(
      /^Priya Raman changed this while you were editing: Technical emergency contacts\..*both saved/,
    );
    expect(notice).toBeVisible();
    expect(client.control.info.contacts.technicalEmergency?.[0]).toMatchObject({
      name: expect.stringMatching(/ and others$/),
      email: "theirs@northwind.example",
    });
    expect(await screen.findByDisplayValue("theirs@northwind.example")).toBeVisible();
    expect(box).toHaveAttribute("value", expect.stringMatching(/ and others$/));
    expect(leave()).toBe(false);
  });

  it("asks about what clashes, and counts what was chosen as saved", async () => {
    const { user, client } = setUp();
    await user.type(await nameBox(), " and others");
    saveFirst(client, { name: "Their name" });
    await user.click(save());
    await user.click(await screen.findByRole("radio", { name: /Their name/ }));
    await user.click(screen.getByRole("button", { name: "Save with these choices" }));
    await waitFor(async () => expect(await nameBox()).toHaveValue("Their name"));
    await waitFor(() => expect(save()).toHaveFocus());
    expect(leave()).toBe(false);
  });

  it("shows a failed save without losing what was typed", async () => {
    const { user, client } = setUp();
    client.control.failNext("save", "network", { times: 3 });
    const box = await nameBox();
    await user.type(box, "!");
    await user.click(save());
    expect(await screen.findByRole("alert")).toHaveTextContent("No connection");
    expect(box).toHaveValue(`${sampleContactInfo().contacts.technicalEmergency?.[0]?.name}!`);
  });

  it("changes user access in its second tab, and keeps the form meanwhile", async () => {
    const { user } = setUp();
    await user.type(await nameBox(), "!");
    await user.click(screen.getByRole("tab", { name: "Users" }));
    expect(await screen.findByRole("row", { name: /Priya Raman/ })).toBeVisible();
    await user.click(screen.getByRole("tab", { name: "Contact information" }));
    expect((await nameBox()).getAttribute("value")).toMatch(/!$/);
  });

  it("leads from the alert contacts to the users and back", async () => {
    const alert = [{ id: sampleId(1), userId: "u-priya" }];
    const { user } = setUp({ memory: { info: sampleContactInfo({ contacts: { alert } }) } });
    await readyCombobox("Add alert contact");
    await user.click(screen.getByRole("button", { name: "Give someone access" }));
    expect(screen.getByRole("tab", { name: "Users" })).toHaveFocus();
    await user.click(await screen.findByRole("button", { name: "Replace first" }));
    expect(screen.getByRole("tab", { name: "Contact information" })).toHaveAttribute(
      "aria-selected",
      "true",
    );
    expect(screen.getByRole("heading", { name: "Alert contacts" })).toHaveFocus();
  });

  it("opens on the users where the host's link says so", async () => {
    setUp({ page: { defaultTab: "users" } });
    expect(await screen.findByRole("tab", { name: "Users" })).toHaveAttribute(
      "aria-selected",
      "true",
    );
  });

  it("can be looked at by those who may not change it", async () => {
    setUp({
      prepare: (client) =>
        client.control.setViewer({ can: { editContacts: false, manageUsers: false } }),
    });
    expect(await nameBox()).toHaveAttribute("readonly");
    expect(screen.getByText(/You can view this, not change it\./)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Save changes" })).not.toBeInTheDocument();
  });

  it("waits for the record, and tries again when it failed", async () => {
    const { user } = setUp({ prepare: (client) => client.control.failNext("load", "network") });
    expect(screen.getByRole("status")).toHaveTextContent("Loading…");
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "There is no connection to the portal",
    );
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await nameBox()).toBeVisible();
  });

  it("renders on a server: heading, links, and room for the rest", () => {
    const html = renderToString(
      <ContactGateProvider client={createMemoryClient()}>
        <ContactInfoPage {...LINKS} />
      </ContactGateProvider>,
    );
    expect(html).toContain("Contact support team");
    expect(html).not.toContain("style=");
  });

  it("refuses a help link that could run script", () => {
    const page = (
      <ContactGateProvider client={createMemoryClient()}>
        <ContactInfoPage {...LINKS} supportHref="javascript:alert(1)" />
      </ContactGateProvider>
    );
    expect(() => renderToString(page)).toThrow(/"supportHref" must be/);
  });

  it("needs a provider above it, and says so", () => {
    expect(() => renderToString(<ContactInfoPage {...LINKS} />)).toThrow(/ContactGateProvider/);
  });
});
