import { act, render, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createMemoryBackend, createMemoryClient } from "../../../../src/client/memory/index.js";
import type { ContactInfo } from "../../../../src/domain/index.js";
import type { DraftStorage } from "../../../../src/gate/index.js";
import { clearContactGateDrafts } from "../../../../src/index.js";
import {
  aBackend,
  backNotice,
  nameBox,
  notice,
  policy,
  record,
  renderPage,
  type SetUp,
  saveButton,
} from "./renderPage.js";

const session = { storage: "session" } as const;
const bytes = () => JSON.stringify(window.sessionStorage).length - "{}".length;

afterEach(() => {
  vi.useRealTimers();
});
// Not after each: what is unmounted then still writes its draft.
beforeEach(() => window.sessionStorage.clear());

/** A page with text that was typed and not saved. */
async function typed(setUp?: SetUp) {
  const page = renderPage(setUp);
  await page.user.type(await nameBox(), " Lovelace");
  return page;
}

/** As a reload does it: nothing of the page is left but what the store has. */
async function reloaded(setUp: SetUp = {}) {
  const before = await typed({ drafts: session, ...setUp });
  before.unmount();
  return renderPage({ drafts: session, backend: before.backend, ...setUp });
}

describe("a form that goes and comes back", { timeout: 30_000 }, () => {
  it("has what was typed, unsaved, and says so", async () => {
    const { leave, come, client } = await typed();
    leave();
    expect(screen.getByText("Elsewhere")).toBeVisible();
    come();
    expect(await nameBox()).toHaveValue("Ada Lovelace");
    expect(await backNotice()).toBeVisible();
    expect(screen.getByText("1 unsaved change")).toBeVisible();
    expect(client.control.info).toEqual(record("Ada"));
    expect(bytes()).toBe(0);
  });

  it("has nothing more to say once it is saved", async () => {
    const { leave, come, user, client } = await typed();
    leave();
    come();
    await backNotice();
    await user.click(saveButton());
    await waitFor(() => expect(client.control.info).toEqual(record("Ada Lovelace")));
    await waitFor(() => expect(notice()).toBeNull());
    leave();
    come();
    expect(await nameBox()).toHaveValue("Ada Lovelace");
    expect(notice()).toBeNull();
  });

  it("has what was typed while a save was under way", async () => {
    const { leave, come, user, client } = await typed();
    const release = client.control.hang("save");
    await user.click(saveButton());
    await user.type(await nameBox(), " of London");
    await act(async () => release());
    await waitFor(() => expect(client.control.info).toEqual(record("Ada Lovelace")));
    leave();
    come();
    await waitFor(async () => expect(await nameBox()).toHaveValue("Ada Lovelace of London"));
    expect(await backNotice()).toBeVisible();
  });

  it("keeps each environment's text to that environment", async () => {
    const { come, client, clientOf } = await typed();
    come(clientOf({ context: { environment: "sandbox" } }));
    await waitFor(async () => expect(await nameBox()).toHaveValue("Ada"));
    expect(notice()).toBeNull();
    come(client);
    await waitFor(async () => expect(await nameBox()).toHaveValue("Ada Lovelace"));
    expect(await backNotice()).toBeVisible();
  });
});

describe("drafts in the session's storage", { timeout: 30_000 }, () => {
  it("outlive a tab that was killed without a word", async () => {
    const { backend, unmount } = await typed({ drafts: session });
    await waitFor(() => expect(JSON.stringify(window.sessionStorage)).toContain("Lovelace"));
    const kept = Object.entries(window.sessionStorage);
    unmount();
    window.sessionStorage.clear();
    for (const [key, text] of kept) window.sessionStorage.setItem(key, text);
    renderPage({ drafts: session, backend });
    await backNotice();
    expect(await nameBox()).toHaveValue("Ada Lovelace");
  });

  it("are written at once when the page is hidden or goes", async () => {
    await typed({ drafts: session });
    window.dispatchEvent(new Event("pagehide"));
    expect(JSON.stringify(window.sessionStorage)).toContain("Ada Lovelace");
  });

  it("come back after a reload, and that is said once", async () => {
    await reloaded();
    expect(await nameBox()).toHaveValue("Ada Lovelace");
    const title = (await backNotice()).textContent ?? "";
    await waitFor(() => expect(screen.getAllByText(`${title}.`)).toHaveLength(1));
  });

  it("are gone with a save", async () => {
    const { user, client } = await reloaded();
    await backNotice();
    await user.click(saveButton());
    await waitFor(() => expect(client.control.info).toEqual(record("Ada Lovelace")));
    await waitFor(() => expect(bytes()).toBe(0));
  });

  it("are gone when they are discarded, and the focus stays on the page", async () => {
    const { user } = await reloaded();
    await backNotice();
    await user.click(screen.getByRole("button", { name: "Discard it" }));
    expect(bytes()).toBe(0);
    expect(await nameBox()).toHaveValue("Ada");
    expect(notice()).toBeNull();
    expect(screen.getByRole("tabpanel", { name: "Contact information" })).toHaveFocus();
  });

  it("are gone when everything is taken back by hand", async () => {
    const { user } = await typed({ drafts: session });
    await user.clear(await nameBox());
    await user.type(await nameBox(), "Ada");
    window.dispatchEvent(new Event("pagehide"));
    expect(bytes()).toBe(0);
  });

  it("leave 0 bytes when the host signs the person out, even if something still waits to be written", async () => {
    const { leave, come } = await typed({ drafts: session });
    vi.useFakeTimers();
    void clearContactGateDrafts();
    expect(bytes()).toBe(0);
    leave();
    window.dispatchEvent(new Event("pagehide"));
    vi.advanceTimersByTime(2000);
    expect(bytes()).toBe(0);
    vi.useRealTimers();
    come();
    expect(await nameBox()).toHaveValue("Ada");
  });

  it.each([
    ["another user", { viewer: { id: "u-priya", name: "Priya Raman" } }],
    [
      "another account",
      { backend: { ...aBackend(), account: { id: "contoso", name: "Contoso" } } },
    ],
  ])("leave 0 bytes once %s is there, in the same page", async (_, other) => {
    const { come, clientOf } = await typed({ drafts: session });
    window.dispatchEvent(new Event("pagehide"));
    expect(bytes()).toBeGreaterThan(0);
    come(clientOf(other));
    await waitFor(() => expect(bytes()).toBe(0));
    expect(await nameBox()).toHaveValue("Ada");
    expect(notice()).toBeNull();
  });

  it("leave 0 bytes once another user is there after a reload", async () => {
    const { backend, unmount } = await typed({ drafts: session });
    unmount();
    expect(bytes()).toBeGreaterThan(0);
    renderPage({ drafts: session, backend, memory: { viewer: { id: "u-priya" } } });
    expect(await nameBox()).toHaveValue("Ada");
    await waitFor(() => expect(bytes()).toBe(0));
  });

  it("are not shown to somebody who may not edit any more", async () => {
    const { backend, unmount } = await typed({ drafts: session });
    unmount();
    const viewer = { can: { editContacts: false, manageUsers: true } };
    renderPage({ drafts: session, backend, memory: { viewer } });
    expect(await screen.findByRole("group", { name: "Team" })).toBeVisible();
    expect(notice()).toBeNull();
    expect(screen.queryByText(/Lovelace/)).toBeNull();
    expect(screen.queryByDisplayValue(/Lovelace/)).toBeNull();
  });

  it("are kept for whoever loses the right to edit, and come back with it", async () => {
    const { backend, unmount } = await typed({ drafts: session });
    unmount();
    const viewer = { can: { editContacts: false, manageUsers: true } };
    const without = renderPage({ drafts: session, backend, memory: { viewer } });
    expect(await screen.findByRole("group", { name: "Team" })).toBeVisible();
    without.unmount();
    expect(bytes()).toBeGreaterThan(0);
    renderPage({ drafts: session, backend });
    expect(await nameBox()).toHaveValue("Ada Lovelace");
  });

  it("are kept of somebody who may edit only since the page was opened", async () => {
    const viewer = { can: { editContacts: false, manageUsers: true } };
    const { client, user, leave, come } = renderPage({ memory: { viewer } });
    expect(await screen.findByRole("group", { name: "Team" })).toBeVisible();
    client.control.setViewer({ can: { editContacts: true, manageUsers: true } });
    vi.spyOn(Date, "now").mockReturnValue(Date.now() + 60_000);
    act(() => void window.dispatchEvent(new Event("focus")));
    await waitFor(() => expect(saveButton()).toBeVisible());
    await user.type(await nameBox(), " Lovelace");
    leave();
    come();
    expect(await nameBox()).toHaveValue("Ada Lovelace");
  });

  it("typed by a policy that changed while the page was open come back", async () => {
    const { client, user, unmount, backend } = renderPage({ drafts: session });
    await nameBox();
    const newer = { ...policy, id: "newer" };
    const { load } = client;
    client.load = async (options) => ({ ...(await load(options)), policy: newer });
    vi.spyOn(Date, "now").mockReturnValue(Date.now() + 60_000);
    await act(async () => void window.dispatchEvent(new Event("focus")));
    await user.type(await nameBox(), " Lovelace");
    unmount();
    const { info } = backend.read();
    renderPage({ drafts: session, backend: createMemoryBackend({ policy: newer, info }) });
    expect(await nameBox()).toHaveValue("Ada Lovelace");
  });

  it.each<[string, (text: string) => string]>([
    ["of an older schema", (text) => text.replace('"schema":"1/', '"schema":"0/')],
    ["of yesterday", (text) => text.replace(/"savedAt":\d+/, '"savedAt":1')],
    ["with hostile keys", (text) => text.replaceAll('"team"', '"__proto__"')],
    ["that is cut off", (text) => text.slice(0, 40)],
  ])("%s are refused and removed", async (_, change) => {
    const { backend, unmount } = await typed({ drafts: session });
    unmount();
    for (const [key, text] of Object.entries(window.sessionStorage)) {
      const changed = change(text);
      expect(changed).not.toBe(text);
      window.sessionStorage.setItem(key, changed);
    }
    renderPage({ drafts: session, backend });
    expect(await nameBox()).toHaveValue("Ada");
    expect(notice()).toBeNull();
    expect(bytes()).toBe(0);
  });

  it("are simply not kept where the browser refuses", async () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    const { user, client } = await typed({ drafts: session });
    window.dispatchEvent(new Event("pagehide"));
    await user.click(saveButton());
    await waitFor(() => expect(client.control.info).toEqual(record("Ada Lovelace")));
  });
});

describe("a draft on a record that somebody else has changed since", { timeout: 30_000 }, () => {
  it("is saved on the revision that it was typed on, so that nothing is overwritten", async () => {
    const { backend, unmount } = await typed({ drafts: session });
    const { revision } = backend.read();
    unmount();
    backend.write(record("Grace"), { id: "u-priya", name: "Priya Raman" });
    const { user, client } = renderPage({ drafts: session, backend });
    const save = vi.spyOn(client, "save");
    expect(await nameBox()).toHaveValue("Ada Lovelace");
    await user.click(saveButton());
    await waitFor(() => expect(save).toHaveBeenCalled());
    expect(save.mock.calls[0]?.[1].revision).toBe(revision);
    expect(
      await screen.findByRole("heading", { name: /Somebody else changed this/ }),
    ).toBeVisible();
    expect(backend.read().info).toEqual(record("Grace"));
  });

  it("is merged with what they did elsewhere", async () => {
    const { backend, unmount } = await typed({ drafts: session });
    unmount();
    const theirs = record("Ada");
    const email = "changed@northwind.example";
    const changed = (name: string): ContactInfo => ({
      ...theirs,
      contacts: { team: (theirs.contacts.team ?? []).map((row) => ({ ...row, name, email })) },
    });
    backend.write(changed("Ada"), { id: "u-priya", name: "Priya Raman" });
    const { user } = renderPage({ drafts: session, backend });
    await backNotice();
    await user.click(saveButton());
    await waitFor(() => expect(backend.read().info).toEqual(changed("Ada Lovelace")));
    await waitFor(() => expect(bytes()).toBe(0));
    expect(notice()).toBeNull();
  });

  it("gives way to theirs when it is discarded", async () => {
    const { backend, unmount } = await typed({ drafts: session });
    unmount();
    backend.write(record("Grace"), { id: "u-priya", name: "Priya Raman" });
    const { user } = renderPage({ drafts: session, backend });
    await backNotice();
    await user.click(screen.getByRole("button", { name: "Discard it" }));
    expect(await nameBox()).toHaveValue("Grace");
  });

  it("says nothing when they have saved the same", async () => {
    const { backend, unmount } = await typed({ drafts: session });
    unmount();
    backend.write(record("Ada Lovelace"), { id: "u-priya", name: "Priya Raman" });
    renderPage({ drafts: session, backend });
    expect(await nameBox()).toHaveValue("Ada Lovelace");
    expect(notice()).toBeNull();
    expect(bytes()).toBe(0);
  });
});

describe("drafts in a store of the host", { timeout: 30_000 }, () => {
  const texts = new Map<string, string>();
  const storage: DraftStorage = {
    get: async (key) => texts.get(key),
    set: async (key, text) => void texts.set(key, text),
    remove: async (key) => void texts.delete(key),
    keys: async () => [...texts.keys()],
  };
  beforeEach(() => texts.clear());

  it("come back when the store answers, and are gone when the host clears them", async () => {
    await reloaded({ drafts: { storage } });
    expect(await nameBox()).toHaveValue("Ada Lovelace");
    expect(texts.size).toBe(1);
    await act(() => clearContactGateDrafts(storage));
    expect(texts.size).toBe(0);
    expect(bytes()).toBe(0);
  });

  it("are gone for good once that is said, even if one was just being written", async () => {
    const written: (() => void)[] = [];
    const slow: DraftStorage = {
      ...storage,
      set: (key, text) =>
        new Promise((resolve) => {
          written.push(() => resolve(void texts.set(key, text)));
        }),
    };
    await typed({ drafts: { storage: slow } });
    window.dispatchEvent(new Event("pagehide"));
    await waitFor(() => expect(written.length).toBeGreaterThan(0));
    let isDone = false;
    const cleared = clearContactGateDrafts(slow).then(() => {
      isDone = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(isDone).toBe(false);
    for (const end of written) end();
    await cleared;
    expect(texts.size).toBe(0);
  });

  it("are never asked for while React renders: a host's store may set its own state", async () => {
    let setReads: (change: (before: number) => number) => void = () => {};
    function Host() {
      const [reads, set] = useState(0);
      setReads = set;
      return <output>{`${reads > 0 ? "asked" : "not asked"}`}</output>;
    }
    render(<Host />);
    const noting: DraftStorage = {
      ...storage,
      get(key) {
        setReads((before) => before + 1);
        return texts.get(key);
      },
    };
    renderPage({ drafts: { storage: noting } });
    expect(await nameBox()).toHaveValue("Ada");
    expect(screen.getByText("asked")).toBeVisible();
  });

  it("do not keep the form back when the store never answers", async () => {
    const never = () => new Promise<never>(() => {});
    renderPage({ drafts: { storage: { get: never, set: never, remove: never, keys: never } } });
    await waitFor(async () => expect(await nameBox()).toHaveValue("Ada"), { timeout: 10_000 });
  });
});

it("of an unknown client stay out of everybody's way", async () => {
  const { come } = await typed();
  come(
    createMemoryClient({ policy, info: record("Bea"), account: { id: "other", name: "Other" } }),
  );
  await waitFor(async () => expect(await nameBox()).toHaveValue("Bea"));
  expect(notice()).toBeNull();
});
