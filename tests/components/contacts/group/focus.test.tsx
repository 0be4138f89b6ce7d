import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { ContactFieldGroup } from "../../../../src/components/contacts/group/ContactFieldGroup.js";
import type { SectionRequirement } from "../../../../src/domain/index.js";
import { person, requirementsIn } from "../../../form/formFixtures.js";

const section = requirementsIn("production").sections.find(
  ({ id }) => id === "technicalNonEmergency",
) as SectionRequirement;
const prefix = "/contacts/technicalNonEmergency";
const field = (row: number) => `f${prefix.replaceAll("/", "-")}-${row}-email`;
const heading = "f-section-technicalNonEmergency-title";

interface Case {
  what: string;
  /** Contacts before. */
  rows: number;
  press: string[];
  /** DOM id of what has the focus in the end. */
  focus: string;
  said: string;
  /** Whom the rows are about in the end; 0 is a new one. */
  left: number[];
}

const up = (row: number) => `f${prefix.replaceAll("/", "-")}-${row}-up`;
const down = (row: number) => `f${prefix.replaceAll("/", "-")}-${row}-down`;

it.each<Case>([
  {
    what: "a new row",
    rows: 2,
    press: ["Add contact"],
    focus: field(2),
    said: "Contact 3 added",
    left: [1, 2, 0],
  },
  {
    what: "a removed row, to the one that took its place",
    rows: 3,
    press: ["Remove contact Person 1"],
    focus: field(0),
    said: "Contact removed: Person 1",
    left: [2, 3],
  },
  {
    what: "the last row, removed, to the heading",
    rows: 2,
    press: ["Remove contact Person 2"],
    focus: heading,
    said: "Contact removed: Person 2",
    left: [1],
  },
  {
    what: "a row that is put back in the middle",
    rows: 3,
    press: ["Remove contact Person 2", "Undo"],
    focus: field(1),
    said: "Contact restored: Person 2",
    left: [1, 2, 3],
  },
  {
    what: "a row that is put back at the end",
    rows: 2,
    press: ["Remove contact Person 2", "Undo"],
    focus: field(1),
    said: "Contact restored: Person 2",
    left: [1, 2],
  },
  {
    what: "a row that is moved down, on its button",
    rows: 4,
    press: ["Move contact Person 1 down"],
    focus: down(1),
    said: "Person 1 moved to place 2 of 4",
    left: [2, 1, 3, 4],
  },
  {
    what: "a row that is moved up, on its button",
    rows: 4,
    press: ["Move contact Person 4 up", "Move contact Person 4 up"],
    focus: up(1),
    said: "Person 4 moved to place 2 of 4",
    left: [1, 4, 2, 3],
  },
  {
    what: "a row that is moved to the end, on the other button",
    rows: 3,
    press: ["Move contact Person 2 down"],
    focus: up(2),
    said: "Person 2 moved to place 3 of 3",
    left: [1, 3, 2],
  },
  {
    what: "a row that is moved to the beginning, on the other button",
    rows: 2,
    press: ["Move contact Person 2 up"],
    focus: down(0),
    said: "Person 2 moved to place 1 of 2",
    left: [2, 1],
  },
  {
    what: "a row that can't go on, on the button as it is",
    rows: 2,
    press: ["Move contact Person 2 down"],
    focus: down(1),
    said: "",
    left: [1, 2],
  },
  {
    what: "a removed row of a folded list, to the line that took its place",
    rows: 12,
    press: ["Remove contact Person 2"],
    focus: `f${prefix.replaceAll("/", "-")}-1`,
    said: "Contact removed: Person 2",
    left: [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  },
  {
    what: "a row that is put back into a folded list, which opens",
    rows: 12,
    press: ["Remove contact Person 2", "Undo"],
    focus: field(1),
    said: "Contact restored: Person 2",
    left: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  },
  {
    what: "a new row that makes a list fold",
    rows: 8,
    press: ["Add contact"],
    focus: field(8),
    said: "Contact 9 added",
    left: [1, 2, 3, 4, 5, 6, 7, 8, 0],
  },
])("the focus after $what", async ({ rows, press, focus, said, left }) => {
  const given = Array.from({ length: rows }, (_, index) => person(index + 1));
  const onChange = vi.fn();
  render(
    <ContactFieldGroup
      section={section}
      idPrefix="f"
      defaultValue={given}
      onChange={onChange}
      // The rule of the section is not what is looked at here.
      issues={[]}
    />,
  );
  for (const name of press) await userEvent.click(screen.getByRole("button", { name }));
  expect(document.activeElement?.id).toBe(focus);
  if (said !== "") {
    const spoken = screen.getAllByText((_, one) => {
      return one?.getAttribute("aria-live") === "polite" && one.textContent?.trim() === said;
    });
    expect(spoken).toHaveLength(1);
  }
  const now = onChange.mock.lastCall?.[0] ?? given;
  const numbers = now.map(({ name }: { name?: string }) => Number(name?.split(" ")[1] ?? 0));
  expect(numbers).toEqual(left);
});

it("keeps both buttons at the ends, and an error with the contact it is about", async () => {
  render(<ContactFieldGroup section={section} defaultValue={[person(1), person(2), person(3)]} />);
  const button = (name: string) => screen.getByRole("button", { name });
  expect(button("Move contact Person 1 up")).toHaveAttribute("aria-disabled", "true");
  expect(button("Move contact Person 3 down")).toHaveAttribute("aria-disabled", "true");
  expect(button("Move contact Person 2 up")).not.toHaveAttribute("aria-disabled");
  const [first] = screen.getAllByRole("textbox", { name: "Email" });
  if (!first) throw new Error("No row.");
  await userEvent.clear(first);
  await userEvent.tab();
  expect(first).toBeInvalid();
  await userEvent.click(button("Move contact Person 1 down"));
  expect(
    screen
      .getAllByRole("textbox", { name: "Email" })
      .map((box) => box.ariaInvalid ?? box.getAttribute("aria-invalid")),
  ).toEqual([null, "true", null]);
});

it("offers no other place to a contact that is alone, nor where nothing can be changed", () => {
  const { rerender } = render(<ContactFieldGroup section={section} value={[person(1)]} />);
  expect(screen.queryByRole("button", { name: /Move/ })).not.toBeInTheDocument();
  rerender(<ContactFieldGroup section={section} value={[person(1), person(2)]} readOnly />);
  expect(screen.queryByRole("button", { name: /Move/ })).not.toBeInTheDocument();
});
