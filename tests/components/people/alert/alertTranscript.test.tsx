import { virtual } from "@guidepup/virtual-screen-reader";
import { screen, waitFor } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { hear } from "../../support/hear.js";
import { readyCombobox } from "../../support/readyCombobox.js";
import { alertContact, ROLES, renderField } from "./renderField.js";

afterEach(() => virtual.stop());

/** How often "Searching…" is said depends on how fast the answer is; what counts comes last. */
async function lastHeard(phrase: string) {
  await waitFor(async () => expect(await virtual.lastSpokenPhrase()).toBe(phrase));
}

const BOX =
  "combobox, Add alert contact, People with access to the portal, or invited to it, can be chosen., has popup listbox, not expanded, autocomplete in list, 1 control";

it("somebody is found, chosen, removed and put back, by what a screen reader says", async () => {
  const { container, user } = renderField({ value: [alertContact(1), alertContact(2)] });
  const box = await readyCombobox("Add alert contact");
  await virtual.start({ container });
  await user.click(box);
  await user.paste("priya");
  await lastHeard("polite: 1 result");
  await user.keyboard("{Enter}");
  await lastHeard("polite: Priya Raman added to alert contacts");
  screen.getByRole("button", { name: "Remove contact Chosen 1" }).focus();
  await hear([
    [
      () => virtual.act(),
      ["button, Remove contact Chosen 2", "polite: Chosen 1 removed from alert contacts"],
    ],
  ]);
  screen.getByRole("button", { name: "Undo" }).focus();
  await hear([
    [() => virtual.act(), ["button, Remove contact Chosen 1", "polite: Chosen 1 put back"]],
  ]);
});

it("somebody who is not found is invited, by what a screen reader says", async () => {
  const { container, user } = renderField({ inviteRoles: ROLES });
  const box = await readyCombobox("Add alert contact");
  await virtual.start({ container });
  await user.click(box);
  await user.paste("grace@northwind.example");
  await lastHeard("polite: Nobody of this portal matches.");
  await user.keyboard("{Enter}");
  await lastHeard("textbox, Name, required");
  await hear([
    [() => user.keyboard("Grace"), []],
    [() => virtual.press("Tab"), ["textbox, Email, grace@northwind.example, required"]],
    [() => virtual.press("Tab"), ["combobox, Role, editor, has popup listbox, not expanded"]],
    [() => virtual.press("Tab"), ["button, Send invitation"]],
    [
      () => virtual.act(),
      [
        BOX,
        "polite: Grace has been invited and added to alert contacts, and counts once they have accepted",
      ],
    ],
  ]);
});
