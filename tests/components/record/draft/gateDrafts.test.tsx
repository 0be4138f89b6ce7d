import { act, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { createMemoryBackend, createMemoryClient } from "../../../../src/client/memory/index.js";
import { portal, renderGate, submit } from "../../gate/renderGate.js";
import { backNotice, nameBox, notice, policy, record } from "./renderPage.js";

const provider = {
  drafts: { storage: "session" },
  messages: { sections: { team: { label: "Team", help: "Who builds it." } } },
} as const;
const somebody = { id: "u-priya", name: "Priya Raman" };
const emptyBackend = () => createMemoryBackend({ policy });

// Not after each: what is unmounted then still writes its draft.
beforeEach(() => window.sessionStorage.clear());

/** A locked gate with a name that was typed and not saved. */
async function typed(backend = emptyBackend()) {
  const client = createMemoryClient({ backend, live: true });
  const gate = renderGate({ client, provider });
  await gate.user.type(await nameBox(), "Ada");
  return { ...gate, backend };
}

async function reloaded() {
  const { backend, unmount } = await typed();
  unmount();
  const client = createMemoryClient({ backend, live: true });
  return { ...renderGate({ client, provider }), backend };
}

describe("the locked gate", { timeout: 30_000 }, () => {
  it("begins with what was typed before a reload, and opens with it", async () => {
    const { user } = await reloaded();
    await backNotice();
    expect(await nameBox()).toHaveValue("Ada");
    expect(portal()).toBeNull();
    await user.type(screen.getByRole("textbox", { name: "Email" }), "ada@northwind.example");
    await user.click(await submit());
    await waitFor(() => expect(portal()).toBeVisible());
    await waitFor(() => expect(window.sessionStorage).toHaveLength(0));
  });

  it("keeps what was typed through a look at the users", async () => {
    const { user } = await typed();
    await user.click(screen.getByRole("tab", { name: "Users" }));
    await user.click(screen.getByRole("tab", { name: "Contact information" }));
    expect(await nameBox()).toHaveValue("Ada");
    expect(notice()).toBeNull();
  });

  it("keeps what was typed through a switch to another environment and back", async () => {
    const { again, client, backend } = await typed();
    again(createMemoryClient({ backend, context: { environment: "sandbox" } }));
    await waitFor(async () => expect(await nameBox()).toHaveValue(""));
    again(client);
    await waitFor(async () => expect(await nameBox()).toHaveValue("Ada"));
    expect(await backNotice()).toBeVisible();
  });

  it("offers to open when somebody else completes what a draft is about, and removes it then", async () => {
    const { user, backend } = await reloaded();
    await backNotice();
    act(() => void backend.write(record("Grace"), somebody));
    expect(await nameBox()).toHaveValue("Ada");
    await user.click(await screen.findByRole("button", { name: /Discard mine and open/ }));
    await waitFor(() => expect(portal()).toBeVisible());
    expect(window.sessionStorage).toHaveLength(0);
  });

  it("opens on a record that is complete by now: a draft locks nobody out", async () => {
    const { backend, unmount } = await typed();
    unmount();
    backend.write(record("Grace"), somebody);
    renderGate({ client: createMemoryClient({ backend }), provider });
    await waitFor(() => expect(portal()).toBeVisible());
  });
});
