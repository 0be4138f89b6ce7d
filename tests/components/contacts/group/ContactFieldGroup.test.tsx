import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ComponentProps, createRef } from "react";
import { describe, expect, it, vi } from "vitest";
import { ContactFieldGroup } from "../../../../src/components/contacts/group/ContactFieldGroup.js";
import type { Contact, SectionRequirement } from "../../../../src/domain/index.js";
import { person, requirementsIn } from "../../../form/formFixtures.js";

const [technicalEmergency, technicalNonEmergency, operationsShared] = [
  "technicalEmergency",
  "technicalNonEmergency",
  "operationsShared",
].map(
  (id) => requirementsIn("production").sections.find((one) => one.id === id) as SectionRequirement,
) as [SectionRequirement, SectionRequirement, SectionRequirement];

function show(props: Partial<ComponentProps<typeof ContactFieldGroup>> = {}) {
  const onChange = vi.fn<(contacts: Contact[]) => void>();
  const view = render(
    <ContactFieldGroup section={technicalNonEmergency} onChange={onChange} {...props} />,
  );
  return { onChange, ...view };
}

const row = (number: number) => screen.getByRole("group", { name: `Contact ${number}` });
const box = (number: number, name: string) => within(row(number)).getByRole("textbox", { name });

describe("what it shows", () => {
  it("is a group named like its heading, with a group a contact and boxes named Email, Name, Phone", () => {
    show({ defaultValue: [person(1), person(2)], headingLevel: 2 });
    const group = screen.getByRole("group", { name: "Technical non-emergency contacts" });
    expect(
      within(group).getByRole("heading", { level: 2, name: "Technical non-emergency contacts" }),
    ).toBeInTheDocument();
    for (const number of [1, 2]) {
      expect(within(row(number)).getAllByRole("textbox")).toEqual([
        box(number, "Email"),
        box(number, "Name"),
        box(number, "Phone"),
      ]);
      expect(box(number, "Name")).toHaveValue(`Person ${number}`);
    }
    expect(box(1, "Phone")).toHaveAccessibleDescription(/^optional/);
    expect(box(1, "Email")).toBeRequired();
    expect(box(1, "Email")).toHaveAttribute("dir", "ltr");
    expect(box(1, "Phone")).toHaveAttribute("type", "tel");
  });

  it.each([
    [
      technicalEmergency,
      /^Messages go to shared addresses first, then to the others in this order/,
    ],
    [operationsShared, /^Your brand’s default support address is the shared address, or the first/],
  ])("says what the order of several contacts means (R5, R9)", (section, text) => {
    const { unmount } = show({ section, defaultValue: [person(1), person(2)] });
    expect(screen.getByText(text)).toBeVisible();
    unmount();
    show({ section, defaultValue: [person(1)] });
    expect(screen.queryByText(text)).toBeNull();
  });

  it.each([
    [operationsShared, "Shown to end users"],
    [technicalNonEmergency, "Only for Google"],
  ])("says who gets to see it", (section, badge) => {
    show({ section, messages: { operatorName: "Google" } });
    expect(screen.getByText(badge)).toBeInTheDocument();
    expect(
      screen.getByRole("group", { name: /Operational|Technical/ }),
    ).toHaveAccessibleDescription(new RegExp(`${badge}$`));
  });

  it("recommends an alias where the policy does, and takes the word for it", async () => {
    const { onChange } = show({ section: technicalEmergency });
    expect(screen.getByText("Use an on-call alias or a pager")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("checkbox", { name: /shared alias or a pager/ }));
    expect(onChange.mock.lastCall?.[0]).toMatchObject([{ alias: true }]);
  });

  it("asks only for the channels of the policy", () => {
    show({
      section: {
        ...technicalNonEmergency,
        channels: { name: "hidden", email: "optional", phone: "required" },
      },
    });
    expect(screen.getAllByRole("textbox")).toHaveLength(2);
    expect(box(1, "Phone")).toBeRequired();
    expect(box(1, "Email")).toHaveAccessibleDescription("optional");
  });

  it("asks for an address or a number where either is enough, by what has been given", async () => {
    const { onChange } = show({
      section: {
        ...technicalNonEmergency,
        channels: { name: "optional", email: "optional", phone: "optional" },
        reachableBy: ["email", "phone"],
      },
    });
    expect(box(1, "Email")).toBeRequired();
    expect(box(1, "Email")).toHaveAccessibleDescription("Email or phone: one is enough");
    expect(box(1, "Phone")).toBeRequired();
    await userEvent.type(box(1, "Name"), "Ada");
    await userEvent.click(box(1, "Email"));
    await userEvent.tab();
    expect(box(1, "Email")).toHaveAccessibleDescription("Enter an email or a phone number");
    await userEvent.type(box(1, "Phone"), "+48 22 123 45 67");
    expect(box(1, "Email")).toBeValid();
    expect(box(1, "Email")).not.toBeRequired();
    expect(box(1, "Email")).toHaveAccessibleDescription("optional");
    expect(onChange.mock.lastCall?.[0]).toMatchObject([{ name: "Ada" }]);
  });

  it("can't be edited where it is deferred, and says where it can", () => {
    show({
      section: { ...technicalNonEmergency, editable: false, editableIn: ["production"] },
      environment: "sandbox",
      defaultValue: [person(1)],
    });
    expect(screen.getByText(/only in production, and this is sandbox/)).toBeInTheDocument();
    expect(box(1, "Name")).toHaveAttribute("readonly");
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });

  it("is read only on request, and says when there is nothing", () => {
    const { rerender } = show({ readOnly: true, defaultValue: [person(1)] });
    expect(box(1, "Email")).toHaveAttribute("readonly");
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
    rerender(<ContactFieldGroup section={technicalNonEmergency} value={[]} readOnly />);
    expect(screen.getByText("Not given yet")).toBeInTheDocument();
  });

  it("throws for a section without words, and says what to pass", () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    expect(() => show({ section: { ...technicalNonEmergency, id: "billing" } })).toThrow(
      'messages.sections["billing"]',
    );
  });

  it("forwards ref, rest props, className and classes by slot", () => {
    const ref = createRef<HTMLFieldSetElement>();
    render(
      <ContactFieldGroup
        section={technicalNonEmergency}
        ref={ref}
        data-host="yes"
        className="mine"
        classNames={{ contact: "row", input: "box" }}
      />,
    );
    expect(ref.current).toBe(
      screen.getByRole("group", { name: "Technical non-emergency contacts" }),
    );
    expect(ref.current).toHaveClass("cg-section", "mine");
    expect(ref.current).toHaveAttribute("data-host", "yes");
    expect(ref.current).toHaveAttribute("data-status", "missing");
    expect(row(1)).toHaveClass("cg-contact", "row");
    expect(box(1, "Name")).toHaveClass("cg-input", "box");
  });
});

describe("adding and removing", () => {
  it("starts a required section with one row, which is not given before something is typed", async () => {
    const { onChange } = show();
    expect(row(1)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /Remove/ })).not.toBeInTheDocument();
    await userEvent.type(box(1, "Name"), "Ada");
    expect(onChange.mock.lastCall?.[0]).toMatchObject([{ name: "Ada" }]);
  });

  it("starts an optional section with none", () => {
    show({ section: { ...technicalNonEmergency, required: false, min: 0 } });
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  });

  it("focuses the first field of a new row and says that it is there", async () => {
    show({ defaultValue: [person(1)] });
    await userEvent.click(screen.getByRole("button", { name: "Add contact" }));
    expect(box(2, "Email")).toHaveFocus();
    expect(screen.getByText("Contact 2 added")).toHaveAttribute("aria-live", "polite");
  });

  it("focuses the row that takes the place of a removed one", async () => {
    const { onChange } = show({ defaultValue: [person(1), person(2), person(3)] });
    await userEvent.click(screen.getByRole("button", { name: "Remove contact Person 2" }));
    expect(box(2, "Email")).toHaveFocus();
    expect(box(2, "Name")).toHaveValue("Person 3");
    expect(onChange.mock.lastCall?.[0]).toEqual([person(1), person(3)]);
  });

  it("focuses the heading when no row takes the place", async () => {
    show({ defaultValue: [person(1), person(2)] });
    await userEvent.click(screen.getByRole("button", { name: "Remove contact Person 2" }));
    expect(screen.getByRole("heading")).toHaveFocus();
    const said = screen.getAllByText(/Contact removed: Person 2/);
    expect(said.some((one) => one.getAttribute("aria-live") === "polite")).toBe(true);
  });

  it("puts a removed row back where it was, and focuses it", async () => {
    const { onChange } = show({ defaultValue: [person(1), person(2), person(3)] });
    await userEvent.click(screen.getByRole("button", { name: "Remove contact Person 2" }));
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(onChange.mock.lastCall?.[0]).toEqual([person(1), person(2), person(3)]);
    expect(box(2, "Email")).toHaveFocus();
    expect(screen.queryByRole("button", { name: "Undo" })).not.toBeInTheDocument();
    expect(screen.getByText("Contact restored: Person 2")).toBeInTheDocument();
  });

  it("names a contact without a name by its email, else by its number", () => {
    show({ defaultValue: [person(1, { name: "" }), { id: person(2).id }] });
    expect(
      screen
        .getAllByRole("button", { name: /^Remove contact/ })
        .map((one) => one.ariaLabel ?? one.getAttribute("aria-label")),
    ).toEqual(["Remove contact person1@northwind.example", "Remove contact 2"]);
  });

  it("offers no more than the section takes", () => {
    show({ section: { ...technicalNonEmergency, max: 2 }, defaultValue: [person(1), person(2)] });
    expect(screen.queryByRole("button", { name: "Add contact" })).not.toBeInTheDocument();
    expect(screen.getByText(/^2 contacts are the most/)).toBeInTheDocument();
  });
});

describe("alone", () => {
  it("shows an error once the control was left, and keeps what was typed", async () => {
    show();
    await userEvent.type(box(1, "Email"), "ada@northwind");
    expect(box(1, "Email")).toBeValid();
    await userEvent.tab();
    expect(box(1, "Email")).toBeInvalid();
    expect(box(1, "Email")).toHaveAccessibleDescription("Enter an email like name@company.com");
    expect(box(1, "Email")).toHaveValue("ada@northwind");
    await userEvent.type(box(1, "Email"), ".example");
    expect(box(1, "Email")).toBeValid();
  });

  it("stores a phone number as RFC 3966 once it is left, and what is none as it was typed", async () => {
    const { onChange } = show();
    await userEvent.type(box(1, "Phone"), "+48 (22) 555-01-20 ext. 7");
    expect(box(1, "Phone")).toHaveValue("+48 (22) 555-01-20 ext. 7");
    await userEvent.tab();
    expect(onChange.mock.lastCall?.[0]).toMatchObject([{ phone: "+48225550120;ext=7" }]);
    expect(box(1, "Phone")).toHaveValue("+48 225 550 120 #7");
    await userEvent.clear(box(1, "Phone"));
    await userEvent.type(box(1, "Phone"), "call the desk");
    await userEvent.tab();
    expect(box(1, "Phone")).toHaveValue("call the desk");
    expect(box(1, "Phone")).toBeInvalid();
  });

  it("obeys a parent that controls it", async () => {
    const { onChange } = show({ value: [person(1)] });
    await userEvent.type(box(1, "Name"), "!");
    expect(onChange).toHaveBeenCalledWith([person(1, { name: "Person 1!" })]);
    expect(box(1, "Name")).toHaveValue("Person 1");
  });
});
