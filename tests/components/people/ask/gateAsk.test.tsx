import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { expect, it } from "vitest";
import { createMemoryClient, type MemoryClient } from "../../../../src/client/memory/index.js";
import { ContactGateProvider } from "../../../../src/components/gate/ContactGateProvider.js";
import { ContactInfoPage } from "../../../../src/components/page/ContactInfoPage.js";
import type { ContactInfo } from "../../../../src/domain/index.js";
import { almostComplete, renderGate, SECTION, submit } from "../../gate/renderGate.js";

await Promise.all([
  import("../../../../src/components/people/ask/AskDialog.js"),
  import("../../../../src/components/page/PageBody.js"),
]);

const INTERNAL = "Operational contact, for the operator";
const marek = {
  id: "u-marek",
  name: "Marek Nowak",
  can: { editContacts: false, manageUsers: false },
};

/** Two sections are missing. */
function twoLeft(): ContactInfo {
  const info = almostComplete();
  return { ...info, contacts: { ...info.contacts, operationsInternal: [] } };
}

function renderPage(client: MemoryClient, editorRoles?: readonly string[]) {
  render(
    <ContactGateProvider client={client}>
      <ContactInfoPage
        supportHref="/support"
        helpHref="/help"
        {...(editorRoles && { editorRoles })}
      />
    </ContactGateProvider>,
  );
  return userEvent.setup();
}

const chosen = (dialog: HTMLElement) =>
  within(dialog)
    .getAllByRole("checkbox")
    .map((one) => [one.parentElement?.textContent, (one as HTMLInputElement).checked]);

async function askPriya(user: UserEvent, opener: HTMLElement) {
  await user.click(opener);
  const dialog = await screen.findByRole("dialog", { name: "Ask somebody to fill this in" });
  await user.click(await within(dialog).findByRole("radio", { name: /Priya Raman/ }));
  await user.click(within(dialog).getByRole("button", { name: "Send request" }));
  expect(await screen.findByText("Priya Raman has been asked.")).toBeInTheDocument();
  expect(opener).toHaveFocus();
}

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

it("chooses the section that it was opened from, or all that is missing", async () => {
  const { user } = renderGate({ memory: { info: twoLeft() } });
  await submit();
  await user.click(screen.getByRole("button", { name: `Ask somebody to fill in ${SECTION}` }));
  const dialog = () => screen.findByRole("dialog", { name: "Ask somebody to fill this in" });
  const one = new Map(chosen(await dialog()).map(([name, is]) => [name, is]));
  expect(one.get(SECTION)).toBe(true);
  expect(one.get(INTERNAL)).toBe(false);
  await user.click(within(await dialog()).getByRole("button", { name: "Cancel" }));
  await user.click(screen.getByRole("button", { name: "Ask somebody to fill this in" }));
  expect(chosen(await dialog()).every(([, is]) => is)).toBe(true);
});

it.each([
  {
    place: "the gate",
    show: (client: MemoryClient) => renderGate({ client }).user,
  },
  { place: "the page", show: (client: MemoryClient) => renderPage(client) },
])("shows in $place at once who was asked, without loading the page again", async ({ show }) => {
  const client = createMemoryClient({ info: almostComplete() });
  const user = show(client);
  const opener = await screen.findByRole("button", {
    name: `Ask somebody to fill in ${SECTION}`,
  });
  await askPriya(user, opener);
  // In the callout and at the section.
  await waitFor(() => expect(screen.getAllByText(/^Priya Raman was asked on/)).toHaveLength(2));
  expect((await client.load()).asked).toMatchObject([
    { user: { id: "u-priya" }, sections: ["operationsShared"], by: { id: "u-anna" } },
  ]);
});

it("leads whoever was asked on the page too", async () => {
  const user = renderPage(clientThatWasAsked("u-anna"));
  const [title] = await screen.findAllByText("Priya Raman asked you to fill this in");
  const callout = title?.parentElement;
  if (!callout) throw new Error("There is no callout.");
  await user.click(within(callout).getByRole("link", { name: SECTION }));
  expect(screen.getByRole("heading", { name: SECTION })).toHaveFocus();
});

it("lets somebody without rights see what is missing and who can give it, and ask them", async () => {
  const client = createMemoryClient({ info: almostComplete(), viewer: marek });
  const { user } = renderGate({ client });
  await screen.findByRole("heading", { name: "Somebody else has to fill this in" });
  expect(screen.getByText(SECTION)).toBeVisible();
  expect(await screen.findByRole("link", { name: /priya\.raman/ })).toBeVisible();
  await askPriya(user, screen.getByRole("button", { name: "Ask somebody to fill this in" }));
  expect(await screen.findByText(/^Priya Raman was asked on/)).toBeVisible();
  expect(screen.getByText(new RegExp(`To fill in: ${SECTION}`))).toBeVisible();
});

it("lets somebody without rights ask from the page, where nothing can be submitted", async () => {
  const client = createMemoryClient({ info: almostComplete(), viewer: marek });
  const user = renderPage(client);
  await askPriya(user, await screen.findByRole("button", { name: "Ask somebody to fill this in" }));
  await waitFor(() => expect(screen.getAllByText(/^Priya Raman was asked on/)).toHaveLength(2));
});

it("finds the people of the host's own roles", async () => {
  const client = createMemoryClient({ info: almostComplete(), pageSize: 1 });
  const user = renderPage(client, ["tester"]);
  await user.click(
    await screen.findByRole("button", { name: `Ask somebody to fill in ${SECTION}` }),
  );
  const dialog = await screen.findByRole("dialog", { name: "Ask somebody to fill this in" });
  expect(await within(dialog).findByRole("radio", { name: /Jonas Lind/ })).toBeVisible();
  expect(within(dialog).queryByRole("radio", { name: /Priya/ })).toBeNull();
});

it("says once above the form that several people were asked, and each at their sections", async () => {
  const client = createMemoryClient({ info: twoLeft() });
  await client.users.ask?.({ users: ["u-priya"], sections: ["operationsShared"] });
  await client.users.ask?.({ users: ["u-jonas"], sections: ["operationsInternal"] });
  renderGate({ client });
  await submit();
  const title = screen.getByText("These people were asked");
  const lines = within(title.parentElement ?? title).getAllByRole("listitem");
  expect(lines.map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Priya Raman was asked on .*end users$/),
      expect.stringMatching(/^Jonas Lind was asked on .*operator$/),
    ]),
  );
});

it("opens again after the platform has closed it, as Android's back does", async () => {
  const user = renderPage(createMemoryClient({ info: almostComplete() }));
  const opener = await screen.findByRole("button", { name: `Ask somebody to fill in ${SECTION}` });
  await user.click(opener);
  const dialog = await screen.findByRole("dialog", { name: "Ask somebody to fill this in" });
  dialog.removeAttribute("open");
  fireEvent(dialog, new Event("close"));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(opener).toHaveFocus();
  await askPriya(user, opener);
});
