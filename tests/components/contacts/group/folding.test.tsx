import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { ContactFieldGroup } from "../../../../src/components/contacts/group/ContactFieldGroup.js";
import { ContactInfoForm } from "../../../../src/components/form/ContactInfoForm.js";
import type { Contact, SectionRequirement } from "../../../../src/domain/index.js";
import { completeInfo, person, requirementsIn } from "../../../form/formFixtures.js";

const section = requirementsIn("production").sections.find(
  ({ id }) => id === "technicalNonEmergency",
) as SectionRequirement;

const people = (count: number) => Array.from({ length: count }, (_, index) => person(index + 1));
const row = (number: number) => screen.getByRole("group", { name: `Contact ${number}` });
const details = (name: string) =>
  screen.getByRole("button", { name: `Details of contact ${name}` });

it.each([
  [8, 0],
  [9, 9],
  [50, 50],
])("of %i contacts %i are folded at first", (count, folded) => {
  render(<ContactFieldGroup section={section} defaultValue={people(count)} />);
  expect(screen.queryAllByRole("button", { name: /^Details of/ })).toHaveLength(folded);
  expect(screen.queryAllByRole("textbox")).toHaveLength((count - folded) * 3);
});

it("a folded contact tells who it is and what it lacks, as text beside its button", () => {
  const rows = people(10);
  rows[3] = { id: person(4).id, name: "Ada", phone: "+48221234567" };
  rows[4] = { id: person(5).id };
  render(
    <ContactFieldGroup
      section={section}
      defaultValue={rows}
      issues={[
        { section: section.id, path: `/contacts/${section.id}/5/email`, code: "invalid_email" },
      ]}
    />,
  );
  expect(row(3)).toHaveTextContent("3. Person 3 person3@northwind.example");
  expect(row(4)).toHaveTextContent("4. Ada +48 221 234 567 needs an address");
  expect(row(5)).toHaveTextContent("5. needs an address, needs a name");
  expect(row(6)).toHaveTextContent("Enter an email like name@company.com");
  expect(details("Person 3")).toHaveTextContent("");
  expect(details("Ada")).toHaveAccessibleDescription(/needs an address$/);
  expect(details("Person 3")).toHaveAttribute("aria-expanded", "false");
});

it("opens the one that is wanted, keeps what is typed while it is folded, and opens and folds all", async () => {
  const onChange = vi.fn<(contacts: Contact[]) => void>();
  render(<ContactFieldGroup section={section} defaultValue={people(12)} onChange={onChange} />);
  await userEvent.click(details("Person 7"));
  expect(details("Person 7")).toHaveFocus();
  expect(details("Person 7")).toHaveAttribute("aria-expanded", "true");
  const name = within(row(7)).getByRole("textbox", { name: "Name" });
  expect(screen.getAllByRole("textbox")).toHaveLength(3);
  await userEvent.clear(name);
  await userEvent.type(name, "Grace");
  await userEvent.type(within(row(7)).getByRole("textbox", { name: "Phone" }), "call me");
  await userEvent.click(details("Grace"));
  expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  expect(row(7)).toHaveTextContent("7. Grace person7@northwind.example call me Start with +");
  expect(onChange.mock.lastCall?.[0][6]).toMatchObject({ name: "Grace", phone: "call me" });

  await userEvent.click(screen.getByRole("button", { name: "Expand all" }));
  expect(screen.getAllByRole("textbox")).toHaveLength(36);
  expect(within(row(7)).getByRole("textbox", { name: "Phone" })).toHaveValue("call me");
  await userEvent.click(screen.getByRole("button", { name: "Fold all" }));
  expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  expect(screen.getByText("12 contacts")).toBeVisible();
});

it("does not fold the contact that is being typed when others come from elsewhere", async () => {
  let more = () => {};
  function Owner() {
    const [rows, setRows] = useState(people(5));
    more = () => setRows((before) => [...before, ...people(14).slice(5)]);
    return <ContactFieldGroup section={section} value={rows} onChange={setRows} />;
  }
  render(<Owner />);
  const box = within(row(2)).getByRole("textbox", { name: "Name" });
  await userEvent.type(box, "!");
  act(() => more());
  expect(box).toHaveFocus();
  expect(box).toHaveValue("Person 2!");
  expect(screen.getAllByRole("textbox", { name: "Name" })).toEqual([box]);
});

it("stays folded while contacts are removed, down to a few", async () => {
  render(<ContactFieldGroup section={section} defaultValue={people(9)} />);
  for (const number of [1, 2, 3, 4]) {
    await userEvent.click(screen.getByRole("button", { name: `Remove contact Person ${number}` }));
    expect(screen.queryAllByRole("textbox")).toHaveLength(0);
  }
  await userEvent.click(screen.getByRole("button", { name: "Remove contact Person 5" }));
  expect(screen.getAllByRole("textbox")).toHaveLength(12);
  expect(screen.queryByRole("button", { name: /^Details of/ })).not.toBeInTheDocument();
});

it("can be read folded where nothing can be changed", async () => {
  render(<ContactFieldGroup section={section} value={people(20)} readOnly />);
  await userEvent.click(details("Person 11"));
  expect(within(row(11)).getByRole("textbox", { name: "Email" })).toHaveAttribute("readonly");
  expect(screen.queryByRole("button", { name: /Remove|Move/ })).not.toBeInTheDocument();
});

it("a line of the error summary opens the folded contact and leads to its field", async () => {
  const info = completeInfo();
  const rows = people(50).map((one, index) => ({ ...one, id: person(200 + index).id }));
  rows[41] = { ...person(241), email: "nobody" };
  render(
    <ContactInfoForm
      requirements={requirementsIn("production")}
      defaultValue={{ ...info, contacts: { ...info.contacts, technicalNonEmergency: rows } }}
    />,
  );
  await userEvent.click(screen.getByRole("button", { name: "Submit" }));
  await userEvent.click(
    screen.getByRole("link", {
      name: /^Technical non-emergency contacts, Contact 42: Enter an email/,
    }),
  );
  const [field] = screen.getAllByDisplayValue("nobody");
  expect(field).toHaveFocus();
  expect(field).toBeInvalid();
});
