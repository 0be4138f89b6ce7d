import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { emptyContactInfo } from "../../../src/domain/index.js";
import { mergeMessages } from "../../../src/messages/index.js";
import { en } from "../../../src/messages/locales/en.js";
import { ownPolicy } from "../../domain/ownPolicy.js";
import { portal, renderGate, submit } from "./renderGate.js";

const messages = mergeMessages(en, {
  sections: {
    billing: { label: "Billing", help: "Who pays." },
    legal: { label: "Legal", help: "Who signs." },
    press: { label: "Press", help: "Who speaks." },
    regulator: { label: "Regulator", help: "Who watches." },
  },
  environments: { preview: "the preview", live: "the live environment" },
});

const box = (section: string, name: string) =>
  within(screen.getByRole("group", { name: section })).getByRole("textbox", { name });
const boxesOf = (section: string) =>
  within(screen.getByRole("group", { name: section })).queryAllByRole("textbox");

it("asks for what a host's own policy wants, in its words, and opens when that is given", async () => {
  const { user, client } = renderGate({
    memory: { policy: ownPolicy, info: emptyContactInfo(), context: { environment: "preview" } },
    provider: { messages },
  });
  await submit();
  const names = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
  expect(names).toEqual(["Billing", "Legal", "Press"]);
  expect(boxesOf("Billing")).toEqual(["Email", "Phone"].map((name) => box("Billing", name)));
  expect(boxesOf("Legal")).toHaveLength(0);
  expect(
    screen.getByText(/can be given only in the live environment, and this is the preview/),
  ).toBeVisible();
  expect(screen.getAllByText("1 later")[0]).toBeInTheDocument();

  await user.type(box("Billing", "Email"), "billing@acme.example");
  await user.click(await submit());
  await waitFor(() => expect(portal()).toBeVisible());
  expect(client.backend.read().info.contacts.billing).toMatchObject([
    { email: "billing@acme.example" },
  ]);
});
