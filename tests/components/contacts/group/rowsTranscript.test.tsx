import { virtual } from "@guidepup/virtual-screen-reader";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, it } from "vitest";
import { ContactFieldGroup } from "../../../../src/components/contacts/group/ContactFieldGroup.js";
import type { SectionRequirement } from "../../../../src/domain/index.js";
import { person, requirementsIn } from "../../../form/formFixtures.js";
import { hear } from "../../support/hear.js";

const section = requirementsIn("production").sections.find(
  ({ id }) => id === "technicalNonEmergency",
) as SectionRequirement;

afterEach(() => virtual.stop());

it("a contact is added, moved, removed and put back, by what a screen reader says", async () => {
  const user = userEvent.setup();
  const { container } = render(
    <ContactFieldGroup section={section} defaultValue={[person(1), person(2)]} />,
  );
  await virtual.start({ container });
  screen.getByRole("button", { name: "Add contact" }).focus();
  await hear([
    [() => virtual.act(), ["textbox, Email, required", "polite: Contact 3 added"]],
    [() => user.keyboard("ada@x.org"), []],
  ]);
  screen.getByRole("button", { name: "Move contact ada@x.org up" }).focus();
  await hear([
    [() => virtual.act(), ["polite: ada@x.org moved to place 2 of 3"]],
    // At the end the focus goes to the button that still has something to do.
    [
      () => virtual.act(),
      ["button, Move contact ada@x.org down", "polite: ada@x.org moved to place 1 of 3"],
    ],
  ]);
  screen.getByRole("button", { name: "Remove contact Person 1" }).focus();
  await hear([
    [
      () => virtual.act(),
      ["textbox, Email, person2@northwind.example, required", "polite: Contact removed: Person 1"],
    ],
  ]);
  screen.getByRole("button", { name: "Undo" }).focus();
  await hear([
    [
      () => virtual.act(),
      ["textbox, Email, person1@northwind.example, required", "polite: Contact restored: Person 1"],
    ],
  ]);
});

it("a folded contact is opened, by what a screen reader says", async () => {
  const rows = Array.from({ length: 9 }, (_, index) => person(index + 1));
  rows[0] = { id: person(1).id, name: "Ada" };
  const { container } = render(<ContactFieldGroup section={section} defaultValue={rows} />);
  await virtual.start({ container });
  screen.getByRole("button", { name: "Fold all" }).focus();
  await hear([
    [
      () => virtual.press("Tab"),
      ["button, Details of contact Ada, 1. Ada needs an address, not expanded"],
    ],
    [() => virtual.act(), []],
    [() => virtual.press("Tab"), ["textbox, Email, required"]],
  ]);
});
