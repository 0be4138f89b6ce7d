import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { translatePage } from "../../setup/translatePage.js";
import { renderGate, SECTION } from "./renderGate.js";

it("is filled in and opens while the browser translates the page, and what changes is shown anew", async () => {
  const { user } = renderGate();
  const section = await screen.findByRole("group", { name: SECTION });
  const stop = translatePage(document.body);
  const footer = () => screen.getAllByRole("status").map((one) => one.textContent);
  expect(footer().join()).toContain("1 section left");

  await user.click(within(section).getByRole("button", { name: "Add contact" }));
  const contact = within(section).getByRole("group", { name: "Contact 2" });
  await user.click(within(contact).getByRole("button", { name: /^Remove contact/ }));
  await user.click(await within(section).findByRole("button", { name: "Undo" }));
  await user.click(screen.getByRole("button", { name: "Submit" }));
  expect(await screen.findByRole("heading", { name: "There is a problem" })).toBeInTheDocument();
  const first = within(section).getByRole("group", { name: "Contact 1" });
  const second = within(section).getByRole("group", { name: "Contact 2" });
  for (const [group, name] of [
    [first, "help"],
    [second, "care"],
  ] as const) {
    await user.type(within(group).getByRole("textbox", { name: "Name" }), name);
    await user.type(within(group).getByRole("textbox", { name: "Email" }), `${name}@example.com`);
    for (const phone of within(group).queryAllByRole("textbox", { name: "Phone" })) {
      await user.type(phone, "+12125550100");
    }
  }
  expect(footer().join()).not.toContain("section left");
  await user.click(screen.getByRole("button", { name: "Submit" }));
  expect(await screen.findByRole("heading", { name: "The portal" })).toBeVisible();
  stop();
});
