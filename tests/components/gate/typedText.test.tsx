import { act, screen, waitFor, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
// Downloaded when they are needed elsewhere; here they would be waited for.
import "../../../src/components/people/ask/AskDialog.js";
import "../../../src/components/contacts/paste/PastePanel.js";
import "../../../src/components/hours/text/HoursTextPanel.js";
import type { MemoryClient } from "../../../src/client/memory/index.js";
import { almostComplete, portal, renderGate, SECTION, submit } from "./renderGate.js";

vi.setConfig({ testTimeout: 60_000 });

type Gate = ReturnType<typeof renderGate>;

/** Whether the page asks before its tab is closed or loaded anew. */
function asksBeforeLeaving(): boolean {
  const event = new Event("beforeunload", { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

async function openUsers({ user }: Gate) {
  await user.click(await screen.findByRole("tab", { name: "Users" }));
}

interface Place {
  place: string;
  /** Types something that belongs to no field of the record yet. */
  type: (gate: Gate) => Promise<HTMLElement>;
  /** The way in which it goes by the person's own wish. */
  giveUp: (gate: Gate, box: HTMLElement) => Promise<void>;
}

const clear = async ({ user }: Gate, box: HTMLElement) => user.clear(box);

const PLACES: Place[] = [
  {
    place: "the name of an invitation",
    async type(gate) {
      await openUsers(gate);
      const box = await screen.findByRole("textbox", { name: "Name" });
      await gate.user.type(box, "Ada");
      return box;
    },
    giveUp: clear,
  },
  {
    place: "the message of an invitation",
    async type(gate) {
      await openUsers(gate);
      await gate.user.click(await screen.findByRole("button", { name: "Add a message" }));
      const box = screen.getByRole("textbox", { name: /Message/ });
      await gate.user.type(box, "Hello");
      return box;
    },
    giveUp: clear,
  },
  {
    place: "a message to somebody",
    async type(gate) {
      await submit();
      await gate.user.click(
        screen.getByRole("button", { name: `Ask somebody to fill in ${SECTION}` }),
      );
      const dialog = await screen.findByRole("dialog", { name: "Ask somebody to fill this in" });
      const box = within(dialog).getByRole("textbox", { name: /Message/ });
      await gate.user.type(box, "Please");
      return box;
    },
    async giveUp({ user }) {
      await user.click(screen.getByRole("button", { name: "Cancel" }));
    },
  },
  {
    place: "a list in its box",
    async type(gate) {
      await submit();
      const section = screen.getByRole("group", { name: SECTION });
      await gate.user.click(within(section).getByRole("button", { name: "Paste several" }));
      const box = await within(section).findByRole("textbox", { name: /Names and email/ });
      await gate.user.type(box, "ada@x.example");
      return box;
    },
    giveUp: clear,
  },
  {
    place: "hours as text",
    async type(gate) {
      await submit();
      await gate.user.click(screen.getByRole("button", { name: "Type the hours" }));
      const box = await screen.findByRole("textbox", { name: /hours/i });
      await gate.user.clear(box);
      await gate.user.type(box, "Mon 9");
      return box;
    },
    giveUp: clear,
  },
];

/** A gate that hears at once of what others save. */
function setUp() {
  return renderGate({ memory: { info: almostComplete(), live: true } });
}

async function completeElsewhere({ client }: { client: MemoryClient }) {
  await act(async () => client.control.complete());
}

it.each(PLACES)("$place is neither opened over nor closed without a question", async (place) => {
  const gate = setUp();
  await submit();
  expect(asksBeforeLeaving()).toBe(false);
  const box = await place.type(gate);
  expect(asksBeforeLeaving()).toBe(true);
  await completeElsewhere(gate);
  // Beside the form, and beside the users where they are looked at.
  await waitFor(() => expect(screen.getAllByText("The portal can open")).not.toHaveLength(0));
  expect(box).toBeInTheDocument();
  expect(portal()).not.toBeInTheDocument();
  await place.giveUp(gate, box);
  await waitFor(() => expect(portal()).toBeVisible());
  expect(asksBeforeLeaving()).toBe(false);
});

it("the tab is not closed over a field of the locked gate, unless a store keeps what is typed", async () => {
  const typeName = async ({ user }: Gate) => {
    const section = await screen.findByRole("group", { name: SECTION });
    await user.type(within(section).getByRole("textbox", { name: "Name" }), "Ada");
  };
  const first = setUp();
  await typeName(first);
  expect(asksBeforeLeaving()).toBe(true);
  first.unmount();

  const kept = renderGate({ provider: { drafts: { storage: "session" } } });
  await typeName(kept);
  expect(asksBeforeLeaving()).toBe(false);
});

it("says beside an invitation that the portal can open, and lets it go", async () => {
  const gate = setUp();
  const box = await (PLACES[0] as Place).type(gate);
  await completeElsewhere(gate);
  const users = screen.getByRole("tabpanel", { name: "Users" });
  expect(await within(users).findByText("The portal can open")).toBeVisible();
  expect(screen.queryByRole("button", { name: /Save mine too/ })).not.toBeInTheDocument();
  expect(box).toHaveValue("Ada");
  await gate.user.click(screen.getByRole("button", { name: /Discard mine/ }));
  await waitFor(() => expect(portal()).toBeVisible());
});

it("opens once the invitation that was being typed is sent", async () => {
  const gate = setUp();
  await (PLACES[0] as Place).type(gate);
  await gate.user.type(screen.getByRole("textbox", { name: "Email" }), "ada@x.example");
  await completeElsewhere(gate);
  await gate.user.click(screen.getByRole("button", { name: "Send invitation" }));
  await waitFor(() => expect(portal()).toBeVisible());
});
