import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { readyCombobox } from "../../support/readyCombobox.js";
import { ROLES, renderField } from "./renderField.js";

async function findPriya() {
  const view = renderField({ inviteRoles: ROLES });
  await view.user.type(await readyCombobox("Add alert contact"), "raman");
  await screen.findByRole("option", { name: /Priya Raman/ });
  return view;
}

it.each([
  ["Enter", "{Enter}"],
  ["the arrow down and Enter", "{ArrowDown}{Enter}"],
])("%s chooses the first hit, which was highlighted when it came", async (_, keys) => {
  const { user, onChange } = await findPriya();
  await user.keyboard(keys);
  expect(onChange.mock.lastCall?.[0]).toMatchObject([{ userId: "u-priya" }]);
  expect(screen.queryByRole("group", { name: "Invite somebody to the portal" })).toBeNull();
});

it("a second arrow down leads on, to the invitation", async () => {
  const { user, onChange } = await findPriya();
  await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
  expect(await screen.findByRole("group", { name: "Invite somebody to the portal" })).toBeVisible();
  expect(onChange).not.toHaveBeenCalled();
});
