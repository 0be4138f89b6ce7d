import { virtual } from "@guidepup/virtual-screen-reader";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, it } from "vitest";
import { ContactFieldGroup } from "../../../src/components/ContactFieldGroup/ContactFieldGroup.js";
import type { SectionRequirement } from "../../../src/domain/index.js";
import { person, requirementsIn } from "../../form/formFixtures.js";
import { hear } from "../support/hear.js";

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
    [() => virtual.act(), ["textbox, Name, required", "polite: Contact 3 added"]],
    [() => user.keyboard("Ada"), []],
  ]);
  screen.getByRole("button", { name: "Move contact Ada up" }).focus();
  await hear([
    [() => virtual.act(), ["polite: Ada moved to place 2 of 3"]],
    // At the end the focus goes to the button that still has something to do.
    [() => virtual.act(), ["button, Move contact Ada down", "polite: Ada moved to place 1 of 3"]],
  ]);
  screen.getByRole("button", { name: "Remove contact Person 1" }).focus();
  await hear([
    [
      () => virtual.act(),
      ["textbox, Name, Person 2, required", "polite: Contact removed: Person 1"],
    ],
  ]);
  screen.getByRole("button", { name: "Undo" }).focus();
  await hear([
    [
      () => virtual.act(),
      ["textbox, Name, Person 1, required", "polite: Contact restored: Person 1"],
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
    [() => virtual.press("Tab"), ["textbox, Name, Ada, required"]],
  ]);
});
