import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { createMemoryClient } from "../../../src/client/memory/index.js";
import { sampleId } from "../../../src/testing/index.js";
import { almostComplete, portal, renderGate, SECTION, submit } from "./renderGate.js";

const section = async () => within(await screen.findByRole("group", { name: SECTION }));

async function fill(user: ReturnType<typeof renderGate>["user"]) {
  const group = await section();
  await user.type(group.getByRole("textbox", { name: "Name" }), "Ada Lovelace");
  await user.type(group.getByRole("textbox", { name: "Email" }), "ada@northwind.example");
}

describe("ContactGateModal", () => {
  it("is a dialog with a name, why it asks, two tabs and the help links", async () => {
    renderGate();
    await submit();
    const dialog = screen.getByRole("dialog", { name: "Contact information" });
    expect(dialog).toHaveAttribute("aria-modal", "true");
    expect(dialog).toHaveAccessibleDescription(
      /^Tell us who to contact about .*technical and operations people\. The portal opens for everyone/,
    );
    expect(
      within(dialog).getByRole("heading", { name: "Contact information", level: 2 }),
    ).toBeVisible();
    expect(
      within(dialog)
        .getAllByRole("tab")
        .map((tab) => tab.textContent),
    ).toEqual(["Contact information", "Users"]);
    expect(screen.getByRole("link", { name: "Contact support team" })).toHaveAttribute(
      "href",
      "https://support.example/contact",
    );
    expect(screen.getByRole("link", { name: "How to get help" })).toHaveAttribute("href", "/help");
  });

  it("does not mount the portal before it may be opened", async () => {
    const { mounts } = renderGate();
    await submit();
    expect(mounts.ever).toBe(0);
  });

  it("opens the portal once the rest is given, moves the focus there and says so", async () => {
    const onUnlocked = vi.fn();
    const onSaved = vi.fn();
    const { user } = renderGate({ provider: { onUnlocked, onSaved } });
    await fill(user);
    await user.click(await submit());
    await waitFor(() => expect(portal()).toHaveFocus());
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(await screen.findByText("Everything is given. The portal is open.")).toBeInTheDocument();
    expect(onSaved).toHaveBeenCalledExactlyOnceWith({ complete: true });
    expect(onUnlocked).toHaveBeenCalledExactlyOnceWith({ reason: "saved" });
  });

  it("saves a part, and stays locked", async () => {
    const onSaved = vi.fn();
    const { user, client } = renderGate({ memory: { info: sampleless() }, provider: { onSaved } });
    await fill(user);
    await user.click(screen.getByRole("button", { name: "Save and finish later" }));
    expect((await screen.findAllByText(/Saved\. The portal opens/))[0]).toBeInTheDocument();
    expect(onSaved).toHaveBeenCalledExactlyOnceWith({ complete: false });
    expect(client.control.info.contacts.operationsShared).toHaveLength(1);
    expect(portal()).not.toBeInTheDocument();
  });

  it("can't be closed by Escape", async () => {
    const { user } = renderGate();
    await submit();
    await user.keyboard("{Escape}");
    expect(screen.getByRole("dialog", { name: "Contact information" })).toBeVisible();
  });

  it("keeps what was typed while the users are looked at", async () => {
    const { user } = renderGate();
    await fill(user);
    await user.click(screen.getByRole("tab", { name: "Users" }));
    expect(await screen.findByRole("button", { name: "Send invitation" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Back to contact information" }));
    expect((await section()).getByRole("textbox", { name: "Name" })).toHaveValue("Ada Lovelace");
  });

  it("says beside the users how much is left", async () => {
    const { user } = renderGate();
    await submit();
    await user.click(screen.getByRole("tab", { name: "Users" }));
    expect(await screen.findByText("1 section left.")).toBeVisible();
    expect(screen.getByText(/The portal opens for everyone as soon as/)).toBeVisible();
  });

  it("counts what has to be corrected among what is left", async () => {
    const info = almostComplete();
    info.contacts.technicalEmergency = [{ id: sampleId(1), name: "Duty", email: "nobody" }];
    const { user } = renderGate({ memory: { info } });
    await submit();
    await user.click(screen.getByRole("tab", { name: "Users" }));
    expect(await screen.findByText("2 sections left.")).toBeVisible();
  });

  it("leads from a user who is an alert contact to where another is chosen", async () => {
    const info = almostComplete();
    info.contacts.alert = [{ id: sampleId(1), userId: "u-priya" }];
    const { user } = renderGate({ memory: { info } });
    await submit();
    await user.click(screen.getByRole("tab", { name: "Users" }));
    await user.click(await screen.findByRole("button", { name: "Replace first" }));
    expect(screen.getByRole("tab", { name: "Contact information" })).toHaveAttribute(
      "aria-selected",
      "true",
    );
    expect(screen.getByRole("heading", { name: "Alert contacts" })).toHaveFocus();
  });

  it("offers the host's ways out, on message screens too", async () => {
    const client = createMemoryClient();
    client.control.failNext("load", "network", { times: 9 });
    renderGate({
      client,
      modal: {
        signOut: <button type="button">Sign out</button>,
        accountSwitch: <button type="button">Switch account</button>,
        environmentSwitch: <button type="button">Switch environment</button>,
      },
    });
    expect(await screen.findByRole("button", { name: "Try again" })).toBeVisible();
    for (const name of ["Sign out", "Switch account", "Switch environment"]) {
      expect(screen.getByRole("button", { name })).toBeVisible();
    }
  });

  it("opens by itself, quietly, when nothing is due", async () => {
    const client = createMemoryClient();
    client.control.complete();
    const onLocked = vi.fn();
    const onUnlocked = vi.fn();
    renderGate({ client, provider: { onLocked, onUnlocked } });
    await waitFor(() => expect(portal()).toBeVisible());
    expect(document.body).toHaveFocus();
    expect(screen.queryByText(/The portal is open/)).not.toBeInTheDocument();
    expect(onUnlocked).toHaveBeenCalledExactlyOnceWith({ reason: "start" });
    expect(onLocked).not.toHaveBeenCalled();
  });

  it("passes on ref, class names and other properties to its root", async () => {
    const ref = { current: null as HTMLDivElement | null };
    renderGate({
      modal: {
        ref,
        className: "mine",
        id: "gate",
        classNames: { title: "my-title" },
        messages: { gate: { title: "Whom to call" } },
      } as never,
    });
    await submit();
    expect(ref.current).toHaveClass("cg-overlay", "mine");
    expect(ref.current).toHaveAttribute("id", "gate");
    expect(ref.current).toHaveAttribute("data-state", "locked");
    expect(screen.getByRole("heading", { name: "Whom to call" })).toHaveClass("my-title");
  });
});

describe("without the right to edit", () => {
  const viewer = {
    id: "u-marek",
    name: "Marek Nowak",
    can: { editContacts: false, manageUsers: false },
  };

  it("shows what is missing and who can give it", async () => {
    renderGate({ memory: { info: almostComplete(), viewer } });
    expect(
      await screen.findByRole("heading", { name: "Somebody else has to fill this in" }),
    ).toBeVisible();
    expect(screen.getByText(SECTION)).toBeVisible();
    expect(await screen.findByText("Anna Kowalska")).toBeVisible();
    expect(screen.getByText("Priya Raman")).toBeVisible();
    expect(screen.queryByText("Jonas Lind")).not.toBeInTheDocument();
    expect(screen.getByRole("link", { name: "anna.kowalska@northwind.example" })).toHaveAttribute(
      "href",
      "mailto:anna.kowalska@northwind.example",
    );
  });

  it("says it in words where people can't be listed", async () => {
    const client = createMemoryClient({ viewer });
    client.control.failNext("users.list", "forbidden", { times: 9 });
    renderGate({ client });
    expect(await screen.findByText(/An administrator or editor of your account/)).toBeVisible();
  });
});

/** A record in which two sections are missing. */
function sampleless() {
  const info = almostComplete();
  return { ...info, contacts: { ...info.contacts, operationsInternal: [] } };
}
