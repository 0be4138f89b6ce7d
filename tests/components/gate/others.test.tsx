import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createMemoryBackend, createMemoryClient } from "../../../src/client/memory/index.js";
import { newId } from "../../../src/domain/index.js";
import { createGateStore } from "../../../src/gate/state/createGateStore.js";
import { runGate } from "../../../src/gate/transport/runGate.js";
import { sampleId } from "../../../src/testing/index.js";
import { almostComplete, portal, renderGate, SECTION, submit } from "./renderGate.js";

type SetUp = ReturnType<typeof renderGate>;

const box = async (name: string) =>
  within(await screen.findByRole("group", { name: SECTION })).getByRole("textbox", { name });

/** The page comes back to the front: the gate asks again. */
async function lookAgain() {
  vi.spyOn(Date, "now").mockReturnValue(Date.now() + 60_000);
  await act(async () => {
    window.dispatchEvent(new Event("focus"));
  });
}

async function fill({ user }: SetUp) {
  await user.type(await box("Name"), "Ada Lovelace");
  await user.type(await box("Email"), "ada@northwind.example");
}

afterEach(() => vi.useRealTimers());

describe("somebody else completes the record", () => {
  it("opens a clean gate by itself, and says who it was", async () => {
    const onUnlocked = vi.fn();
    const { client } = renderGate({ provider: { onUnlocked } });
    await submit();
    client.control.complete();
    await lookAgain();
    await waitFor(() => expect(portal()).toHaveFocus());
    expect(await screen.findByText(/Priya Raman has given the contact information/)).toBeVisible();
    expect(onUnlocked).toHaveBeenCalledExactlyOnceWith({ reason: "elsewhere" });
  });

  it("opens a clean gate at once where the backend tells of changes", async () => {
    const { client } = renderGate({ memory: { info: almostComplete(), live: true } });
    await submit();
    act(() => client.control.complete());
    await waitFor(() => expect(portal()).toBeVisible());
  });

  it("leaves typed text alone, and opens when the person says so", async () => {
    const gate = renderGate();
    await fill(gate);
    gate.client.control.complete();
    await lookAgain();
    expect(await screen.findByText("The portal can open")).toBeVisible();
    expect(await box("Name")).toHaveValue("Ada Lovelace");
    expect(portal()).not.toBeInTheDocument();
    await gate.user.click(screen.getByRole("button", { name: /Discard mine/ }));
    await waitFor(() => expect(portal()).toBeVisible());
  });
});

describe("somebody else completes the record of a dirty gate", () => {
  async function completed() {
    const gate = renderGate({ memory: { info: almostComplete(), live: true } });
    await fill(gate);
    act(() => gate.client.control.complete());
    await screen.findByText("The portal can open");
    const mine = screen.getByRole("button", { name: "Save mine too and open the portal" });
    return { ...gate, mine };
  }

  it("says who it was, and offers both ways, by keyboard too", async () => {
    const { user, mine } = await completed();
    expect(screen.getByText(/Priya Raman has just given/)).toBeVisible();
    screen.getByRole("button", { name: "Discard mine and open the portal" }).focus();
    await user.tab();
    expect(mine).toHaveFocus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(portal()).toHaveFocus());
  });

  it("saves what was typed on top of theirs, and opens", async () => {
    const { user, client, mine } = await completed();
    await user.click(mine);
    await waitFor(() => expect(portal()).toBeVisible());
    const names = client.control.info.contacts.operationsShared?.map(({ name }) => name);
    expect(names).toContain("Ada Lovelace");
    // One is refused, because theirs had not been seen; the merged one is written.
    expect(client.control.calls.filter((call) => call === "save")).toHaveLength(2);
    expect(screen.getByText("Everything is given. The portal is open.")).toBeInTheDocument();
  });

  it("keeps what was typed, the focus and both ways when that save fails", async () => {
    const { user, client, mine } = await completed();
    client.control.failNext("save", "network", { times: 3 });
    await user.click(mine);
    expect(await screen.findByText("No connection")).toBeVisible();
    expect(await box("Name")).toHaveValue("Ada Lovelace");
    expect(mine).toHaveFocus();
    await user.click(mine);
    await waitFor(() => expect(portal()).toBeVisible());
  });

  it("waits for the save that was asked for, whatever is pressed meanwhile", async () => {
    const { user, client, mine } = await completed();
    const release = client.control.hang("save");
    await user.click(mine);
    await user.click(screen.getByRole("button", { name: /Discard mine/ }));
    await user.click(mine);
    expect(portal()).not.toBeInTheDocument();
    await act(async () => release());
    await waitFor(() => expect(portal()).toBeVisible());
    // One is refused, because theirs had not been seen; the merged one is written.
    expect(client.control.calls.filter((call) => call === "save")).toHaveLength(2);
  });

  it("opens when what was typed is taken back by hand", async () => {
    const { user } = await completed();
    await user.clear(await box("Name"));
    await user.clear(await box("Email"));
    await waitFor(() => expect(portal()).toBeVisible());
  });
});

describe("another tab of the same browser", () => {
  const person = { id: "u-anna", name: "Anna Kowalska" };

  /** Two gates over one backend that tells of nothing: only the browser itself can. */
  async function twoTabs(viewer: { id: string; name: string } = person) {
    const backend = createMemoryBackend({ info: almostComplete() });
    const gate = renderGate({ client: createMemoryClient({ backend, viewer: person }) });
    await submit();
    const store = createGateStore(undefined);
    const other = createMemoryClient({ backend, viewer });
    const tab = runGate(other, store, {
      failedLoad: () => "locked",
      onSaved: () => {},
      onFailure: () => {},
    });
    await waitFor(() => expect(store.getState().base).toBeDefined());
    return { gate, tab, store, other };
  }

  it("opens by itself when this one saves the rest", async () => {
    const { gate, tab, store } = await twoTabs();
    await fill(gate);
    await gate.user.click(await submit());
    await waitFor(() => expect(store.getState().portal).toBe("open"));
    tab.stop();
  });

  it("opens this one when it saves the rest", async () => {
    const { tab, other } = await twoTabs();
    const { info } = await other.load();
    const operationsShared = [{ id: newId(), name: "Ada", email: "ada@northwind.example" }];
    const outcome = await tab.save({ ...info, contacts: { ...info.contacts, operationsShared } });
    expect(outcome.status).toBe("saved");
    await waitFor(() => expect(portal()).toHaveFocus());
    tab.stop();
  });
});

describe("somebody else saves first", () => {
  /** They give the same section, under an address that makes it the same contact. */
  async function conflict(name = "Guest desk") {
    const gate = renderGate();
    await fill(gate);
    gate.client.control.change((info) => ({
      ...info,
      contacts: {
        ...info.contacts,
        operationsShared: [{ id: sampleId(77), name, email: "ada@northwind.example" }],
      },
    }));
    await gate.user.click(await submit());
    return gate;
  }

  const heading = () => screen.findByRole("heading", { name: /Somebody else changed this/ });

  it("something else: both are saved without a question", async () => {
    const gate = renderGate();
    await fill(gate);
    gate.client.control.change((info) => ({
      ...info,
      contacts: {
        ...info.contacts,
        technicalEmergency: (info.contacts.technicalEmergency ?? []).map((contact) => ({
          ...contact,
          name: "Changed meanwhile",
        })),
      },
    }));
    await gate.user.click(await submit());
    await waitFor(() => expect(portal()).toBeVisible());
    const { contacts } = gate.client.control.info;
    expect(contacts.operationsShared?.[0]?.name).toBe("Ada Lovelace");
    expect(contacts.technicalEmergency?.[0]?.name).toBe("Changed meanwhile");
    expect(gate.client.control.calls.filter((call) => call === "save")).toHaveLength(2);
  });

  it("the same: says who, shows both, and takes the focus", async () => {
    await conflict();
    const title = await heading();
    await waitFor(() => expect(title).toHaveFocus());
    expect(screen.getByText(/^Priya Raman saved the contact information while/)).toBeVisible();
    const clash = screen.getByRole("group", { name: /^Name in Operational contact/ });
    const [mine, theirs] = within(clash).getAllByRole("radio");
    expect(mine).toHaveAccessibleName(/Yours.*Ada Lovelace/);
    expect(theirs).toHaveAccessibleName(/Priya Raman.*Guest desk/);
    expect(mine).not.toBeChecked();
    expect(theirs).not.toBeChecked();
    expect(screen.queryByRole("button", { name: "Submit" })).not.toBeInTheDocument();
  });

  it("the same: saves what was chosen", async () => {
    const { user, client } = await conflict();
    await heading();
    await user.click(screen.getByRole("radio", { name: /Guest desk/ }));
    await user.click(screen.getByRole("button", { name: "Save with these choices" }));
    await waitFor(() => expect(portal()).toBeVisible());
    expect(client.control.info.contacts.operationsShared).toEqual([
      expect.objectContaining({ name: "Guest desk", email: "ada@northwind.example" }),
    ]);
  });

  it("the same: going back loses nothing, and the next save asks again", async () => {
    const { user, client } = await conflict();
    await heading();
    await user.click(screen.getByRole("button", { name: "Back to what I typed" }));
    expect(await box("Name")).toHaveValue("Ada Lovelace");
    expect(await submit()).toHaveFocus();
    expect(client.control.info.contacts.operationsShared?.[0]?.name).toBe("Guest desk");
    await user.click(await submit());
    await user.click(await screen.findByRole("button", { name: "Use all of mine" }));
    await user.click(screen.getByRole("button", { name: "Save with these choices" }));
    await waitFor(() => expect(portal()).toBeVisible());
    expect(client.control.info.contacts.operationsShared?.[0]?.name).toBe("Ada Lovelace");
  });

  it("the same, and again while it is decided: asks about the newest", async () => {
    const { user, client } = await conflict();
    await heading();
    client.control.change((info) => ({
      ...info,
      contacts: {
        ...info.contacts,
        operationsShared: [{ id: sampleId(77), name: "Third", email: "ada@northwind.example" }],
      },
    }));
    await user.click(screen.getByRole("button", { name: "Use all of mine" }));
    await user.click(screen.getByRole("button", { name: "Save with these choices" }));
    await user.click(await screen.findByRole("radio", { name: /Third/ }));
    await user.click(screen.getByRole("button", { name: "Save with these choices" }));
    await waitFor(() => expect(portal()).toBeVisible());
    expect(client.control.info.contacts.operationsShared?.[0]?.name).toBe("Third");
  });

  it("the same: after a failed save nothing has to be chosen twice", async () => {
    const { user, client } = await conflict();
    await heading();
    client.control.failNext("save", "network", { times: 3 });
    await user.click(screen.getByRole("radio", { name: /Ada Lovelace/ }));
    await user.click(screen.getByRole("button", { name: "Save with these choices" }));
    await waitFor(() => expect(screen.getByText("No connection")).toBeVisible());
    expect(await box("Name")).toHaveValue("Ada Lovelace");
    await user.click(await submit());
    await waitFor(() => expect(portal()).toBeVisible());
    expect(client.control.info.contacts.operationsShared).toEqual([
      expect.objectContaining({ name: "Ada Lovelace" }),
    ]);
  });

  it("the same: opens when theirs was chosen and is all there is, though that save failed", async () => {
    const { user, client } = await conflict();
    await heading();
    client.control.failNext("save", "network", { times: 3 });
    await user.click(screen.getByRole("radio", { name: /Guest desk/ }));
    await user.click(screen.getByRole("button", { name: "Save with these choices" }));
    await waitFor(() => expect(portal()).toBeVisible());
    expect(client.control.info.contacts.operationsShared?.[0]?.name).toBe("Guest desk");
  });
});

describe("a save", () => {
  it("is sent once, however fast the clicks", async () => {
    const gate = renderGate();
    await fill(gate);
    await gate.user.dblClick(await submit());
    await waitFor(() => expect(portal()).toBeVisible());
    expect(gate.client.control.calls.filter((call) => call === "save")).toHaveLength(1);
  });

  it("that fails keeps what was typed and says what to do", async () => {
    const onError = vi.fn();
    const gate = renderGate({ provider: { onError } });
    await fill(gate);
    gate.client.control.failNext("save", "network", { times: 3 });
    await gate.user.click(await submit());
    expect(await screen.findByText("No connection")).toBeVisible();
    expect(await box("Email")).toHaveValue("ada@northwind.example");
    expect(onError).toHaveBeenCalledExactlyOnceWith({ during: "save", code: "network" });
    await gate.user.click(await submit());
    await waitFor(() => expect(portal()).toBeVisible());
  });

  it("without a session tells the host, and no contact value with it", async () => {
    const onError = vi.fn();
    const onSessionExpired = vi.fn();
    const gate = renderGate({ provider: { onError, onSessionExpired } });
    await fill(gate);
    gate.client.control.failNext("save", "unauthenticated");
    await gate.user.click(await submit());
    expect(await screen.findByText("You are signed out")).toBeVisible();
    expect(onSessionExpired).toHaveBeenCalledOnce();
    expect(JSON.stringify(onError.mock.calls)).not.toMatch(/ada/i);
  });
});

describe("another client", () => {
  it("of another account aborts the save, drops the form and the portal", async () => {
    const gate = renderGate();
    await fill(gate);
    const release = gate.client.control.hang("save");
    await gate.user.click(await submit());
    const other = createMemoryClient({ account: { id: "contoso", name: "Contoso" } });
    gate.again(other);
    expect(await screen.findByText(/who to contact about Contoso,/)).toBeVisible();
    await act(async () => release());
    expect(await box("Name")).toHaveValue("");
    expect(portal()).not.toBeInTheDocument();
    expect(gate.client.control.info.contacts.operationsShared).toEqual([]);
  });

  it("of another environment locks an open portal without unmounting it", async () => {
    const backend = createMemoryBackend({ info: almostComplete() });
    const sandbox = createMemoryClient({ backend, context: { environment: "sandbox" } });
    sandbox.control.complete();
    const gate = renderGate({ client: sandbox });
    await waitFor(() => expect(portal()).toBeVisible());
    backend.write({ ...backend.read().info, contacts: {} }, { id: "u", name: "Nobody" });
    gate.again(createMemoryClient({ backend, context: { environment: "production" } }));
    await submit();
    expect(gate.mounts.now).toBe(1);
    expect(screen.getByText("The portal").closest("[inert]")).not.toBeNull();
    expect(screen.queryByRole("button", { name: "Launch" })?.closest("[inert]")).not.toBeNull();
  });
});

describe("once open", () => {
  it("new dues show as a banner, and the portal stays", async () => {
    const client = createMemoryClient();
    client.control.complete();
    const { mounts } = renderGate({ client, modal: { pageHref: "/configuration" } });
    await waitFor(() => expect(portal()).toBeVisible());
    client.control.change(() => almostComplete());
    await lookAgain();
    const banner = await screen.findByRole("region", {
      name: "Contact information is no longer complete",
    });
    expect(banner).toHaveTextContent("1 section has to be completed.");
    expect(within(banner).getByRole("link", { name: "Complete it now" })).toHaveAttribute(
      "href",
      "/configuration",
    );
    expect(mounts.now).toBe(1);
    expect(portal()).toBeVisible();
  });

  it("a reminder names its deadline, and locks when it passes", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const deadline = new Date(Date.now() + 5_000).toISOString();
    const onLocked = vi.fn();
    const { mounts } = renderGate({
      memory: { info: almostComplete(), mode: "remind", deadline },
      provider: { onLocked },
    });
    expect(await screen.findByText(/The portal closes on/)).toBeVisible();
    expect(portal()).toBeVisible();
    await act(() => vi.advanceTimersByTimeAsync(6_000));
    await submit();
    expect(mounts.now).toBe(1);
    expect(onLocked).toHaveBeenCalledExactlyOnceWith({ sections: ["operationsShared"] });
  });
});

describe("polling", () => {
  it("asks a few times in the first minute, ever more slowly, and not while hidden", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { client } = renderGate();
    await submit();
    const loads = () => client.control.calls.filter((call) => call === "load").length;
    const before = loads();
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    const minute = loads() - before;
    expect(minute).toBeGreaterThanOrEqual(7);
    expect(minute).toBeLessThanOrEqual(14);
    await act(() => vi.advanceTimersByTimeAsync(600_000));
    const later = loads();
    await act(() => vi.advanceTimersByTimeAsync(120_000));
    expect(loads() - later).toBeLessThanOrEqual(3);

    vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    document.dispatchEvent(new Event("visibilitychange"));
    const hidden = loads();
    await act(() => vi.advanceTimersByTimeAsync(600_000));
    expect(loads()).toBe(hidden);
  });

  it("leaves no timer and no listener behind", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { unmount, client } = renderGate();
    await submit();
    unmount();
    const calls = client.control.calls.length;
    window.dispatchEvent(new Event("focus"));
    await vi.advanceTimersByTimeAsync(120_000);
    expect(client.control.calls).toHaveLength(calls);
    expect(document.querySelector("[data-contact-gate-layer], [inert]")).toBeNull();
  });
});
