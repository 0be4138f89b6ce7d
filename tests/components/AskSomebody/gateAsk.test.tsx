import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { createMemoryClient } from "../../../src/client/memory/index.js";
import { almostComplete, renderGate, SECTION, submit } from "../ContactGateModal/renderGate.js";

await import("../../../src/components/AskSomebody/AskDialog.js");

function clientThatWasAsked(userId: string) {
  const client = createMemoryClient({ info: almostComplete() });
  const asked = {
    user: { id: userId, name: "Ada Lovelace" },
    sections: ["operationsShared", "of another account"],
    at: "2026-11-03T09:00:00.000Z",
    by: { id: "u-priya", name: "Priya Raman" },
  };
  return { ...client, load: async () => ({ ...(await client.load()), asked: [asked] }) };
}

it("leads the person who was asked to what they were asked for", async () => {
  const { viewer } = await createMemoryClient().load();
  const { user } = renderGate({ client: clientThatWasAsked(viewer.id) });
  await submit();
  const [title] = screen.getAllByText("Priya Raman asked you to fill this in");
  const callout = title?.parentElement;
  if (!callout) throw new Error("There is no callout.");
  await user.click(within(callout).getByRole("link", { name: SECTION }));
  expect(screen.getByRole("heading", { name: SECTION })).toHaveFocus();
});

it("says who was asked to the next person, and gives the focus back when asking is called off", async () => {
  const { user } = renderGate({ client: clientThatWasAsked("u-ada") });
  await submit();
  expect(screen.getAllByText(/^Ada Lovelace was asked on/)).toHaveLength(2);
  const ask = screen.getByRole("button", { name: `Ask somebody to fill in ${SECTION}` });
  await user.click(ask);
  const dialog = await screen.findByRole("dialog", { name: "Ask somebody to fill this in" });
  expect(within(dialog).getByRole("checkbox", { name: SECTION })).toBeChecked();
  await user.click(within(dialog).getByRole("button", { name: "Cancel" }));
  expect(ask).toHaveFocus();
});
