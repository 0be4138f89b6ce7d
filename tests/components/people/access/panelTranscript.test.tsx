import { virtual } from "@guidepup/virtual-screen-reader";
import { screen, waitFor } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { hear } from "../../support/hear.js";
import { aUser, renderPanel } from "./renderPanel.js";

afterEach(() => virtual.stop());

const press = (key: string) => () => virtual.press(key);
const next = (times: number) => async () => {
  for (let time = 0; time < times; time += 1) await virtual.next();
};
const USERS = [aUser("u-anna", "Anna Kowalska"), aUser("u-priya", "Priya Raman")];
const contact = { id: "0d9c6a4e-50a3-4a54-8a7c-0a8ad3a0a001", userId: "u-priya" };

it("somebody is invited, and somebody refused, by what a screen reader says", async () => {
  const { user, container } = renderPanel({}, { users: USERS });
  await screen.findByRole("row", { name: /Priya Raman/ });
  await virtual.start({ container });
  const name = screen.getByRole("textbox", { name: "Name" });
  const send = (until: () => unknown) => async () => {
    await virtual.act();
    await waitFor(until);
  };
  await hear([
    [async () => name.focus(), ["textbox, Name, required"]],
    [() => user.paste("Ewa Lis"), []],
    [press("Tab"), ["textbox, Email, required"]],
    [() => user.paste("ewa@northwind.example"), []],
    [press("Tab"), ["combobox, Role, editor, Can edit contacts, has popup listbox, not expanded"]],
    [press("Tab"), ["button, Send invitation"]],
    [
      send(() => screen.getByRole("list", { name: "Invitations sent" })),
      ["polite: ewa@northwind.example has been invited."],
    ],
    [async () => name.focus(), ["textbox, Name, required"]],
    [() => user.paste("Priya"), []],
    [press("Tab"), ["textbox, Email, required"]],
    [() => user.paste("u-priya@northwind.example"), []],
    [press("Tab"), ["combobox, Role, editor, Can edit contacts, has popup listbox, not expanded"]],
    [press("Tab"), ["button, Send invitation"]],
    // The simulated reader says no alert that appears; real ones do. It is where the reading goes on.
    [send(() => screen.getByRole("alert")), []],
    [
      async () => screen.getByRole("textbox", { name: "Email" }).focus(),
      ["textbox, Email, u-priya@northwind.example, required"],
    ],
    [
      next(7),
      [
        "paragraph",
        "alert",
        "paragraph",
        "Already a user",
        "end of paragraph",
        "paragraph",
        "This person already has access or an invitation.",
      ],
    ],
  ]);
  expect(name).toHaveValue("Priya");
});

it("somebody who became a contact meanwhile is not removed, and it is said why and where", async () => {
  const { client, container } = renderPanel({ onReplaceAlertContact: () => {} }, { users: USERS });
  const remove = await screen.findByRole("button", { name: "Remove Priya Raman" });
  await virtual.start({ container });
  await hear([
    [async () => remove.focus(), ["button, Remove Priya Raman"]],
    [() => virtual.act(), ["button, Cancel"]],
    [press("Shift+Tab"), ["button, Yes, remove"]],
    [
      async () => {
        client.control.change((info) => ({
          ...info,
          contacts: { ...info.contacts, alert: [contact] },
        }));
        await virtual.act();
        await screen.findByText(/^Named in/);
      },
      ["button, Replace first, Is an alert contact. Named in: Alert contacts"],
    ],
  ]);
});
