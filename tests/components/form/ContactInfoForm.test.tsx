import { configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ComponentProps, createRef, useState } from "react";
import { describe, expect, it, vi } from "vitest";
// Downloaded with the form elsewhere; here it would be waited for in every test.
import "../../../src/components/people/alert/AlertContactsField.js";
import "../../../src/components/hours/picker/SupportHoursPicker.js";
import { ContactGateError } from "../../../src/client/index.js";
import { createMemoryClient } from "../../../src/client/memory/index.js";
import { ContactInfoForm } from "../../../src/components/form/ContactInfoForm.js";
import { type ContactInfo, emptyContactInfo, type Issue } from "../../../src/domain/index.js";
import { completeInfo, person, requirementsIn, without } from "../../form/formFixtures.js";

// Nothing here is hidden, and asking jsdom about every element takes most of the time on a form of this size.
configure({ defaultHidden: true });

const requirements = requirementsIn("production");
const { users } = createMemoryClient();

type Props = ComponentProps<typeof ContactInfoForm>;

function show(props: Partial<Props> = {}) {
  const onSubmit = vi.fn<NonNullable<Props["onSubmit"]>>(async () => undefined);
  const all = { requirements, users, onSubmit, ...props };
  const view = render(<ContactInfoForm {...all} />);
  return {
    onSubmit,
    change: (next: Partial<Props>) => view.rerender(<ContactInfoForm {...all} {...next} />),
  };
}

const section = (name: string) => screen.getByRole("group", { name });
const box = (group: string, name: string) => within(section(group)).getByRole("textbox", { name });
const button = (name: string) => screen.getByRole("button", { name });
const footer = () => screen.getByRole("contentinfo");
const summary = () => screen.findByRole("region", { name: "There is a problem" });

const EMERGENCY = "Technical emergency contacts";
const SHARED = "Operational contact, to be shared with end users";

const REFUSED: Issue[] = [
  {
    section: "technicalEmergency",
    path: "/contacts/technicalEmergency/0/email",
    code: "invalid_email",
  },
];

describe("its sections", () => {
  it("are the account's, in the policy's order, each in a group of that name", async () => {
    show({ defaultValue: completeInfo() });
    expect(screen.getAllByRole("heading", { level: 3 }).map((one) => one.textContent)).toEqual([
      "Alert contacts",
      EMERGENCY,
      "Technical non-emergency contacts",
      "Operational contact, for the operator",
      SHARED,
      "Operational support",
    ]);
    expect(
      await within(section("Alert contacts")).findByRole("combobox", { name: "Add alert contact" }),
    ).toBeInTheDocument();
    expect(
      await within(section("Operational support")).findByRole("group", { name: "Monday" }),
    ).toBeInTheDocument();
  });

  it("show merchant issues where the account has them", () => {
    show({ requirements: requirementsIn("production", ["ordering"]) });
    expect(section("Operational contact for merchant issues")).toBeInTheDocument();
  });

  it("say why alert contacts can't be given in the sandbox, and don't count them", () => {
    show({ requirements: requirementsIn("sandbox"), defaultValue: without("alert") });
    const alert = section("Alert contacts");
    expect(alert).toHaveAttribute("data-status", "deferred");
    expect(within(alert).getByText(/only in production, and this is sandbox/)).toBeInTheDocument();
    expect(within(alert).queryByRole("combobox")).not.toBeInTheDocument();
    expect(screen.getByText("All sections are done.")).toBeInTheDocument();
  });
});

describe("Submit", () => {
  it("pressed too early sends nothing, and moves focus to what is due, in the order of the page", async () => {
    const { onSubmit } = show({
      defaultValue: { ...without("technicalEmergency"), supportHours: { schedules: [] } },
    });
    await userEvent.click(button("Submit"));
    expect(await summary()).toHaveFocus();
    expect(onSubmit).not.toHaveBeenCalled();
    expect(
      within(await summary())
        .getAllByRole("link")
        .map((link) => link.textContent),
    ).toEqual([
      `${EMERGENCY}, Contact 1: Enter an email`,
      `${EMERGENCY}, Contact 1: Enter a name`,
      "Operational support: Give the hours and a time zone",
    ]);
    expect(box(EMERGENCY, "Email")).toBeInvalid();
    expect(box(EMERGENCY, "Email")).toHaveAccessibleDescription("Enter an email");
    expect(footer()).toHaveTextContent("3 problems in 2 sections. Nothing has been sent yet");
  });

  it("has a summary whose links lead to the controls", async () => {
    show({ defaultValue: { ...without("alert"), supportHours: { schedules: [] } } });
    await within(section("Operational support")).findByRole("group", { name: "Monday" });
    await within(section("Alert contacts")).findByRole("combobox");
    await userEvent.click(button("Submit"));
    await userEvent.click(within(await summary()).getByRole("link", { name: /^Alert contacts/ }));
    expect(within(section("Alert contacts")).getByRole("combobox")).toHaveFocus();
    await userEvent.click(within(await summary()).getByRole("link", { name: /^Operational sup/ }));
    expect(section("Operational support")).toContainElement(document.activeElement as HTMLElement);
  });

  it("says what is missing in a section once, under one id", async () => {
    show({ defaultValue: { ...without("alert"), supportHours: { schedules: [] } } });
    await within(section("Operational support")).findByRole("group", { name: "Monday" });
    await within(section("Alert contacts")).findByRole("combobox");
    await userEvent.click(button("Submit"));
    await summary();
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(
      within(section("Operational support")).getByRole("group", { name: "Start from" }),
    ).toHaveAccessibleDescription("Give the hours and a time zone");
  });

  it("keeps a mended line in the summary, and focuses the summary again when pressed again", async () => {
    show({ defaultValue: without("technicalEmergency") });
    await userEvent.click(button("Submit"));
    await userEvent.type(box(EMERGENCY, "Name"), "Ada");
    expect(
      within(await summary()).getByRole("link", { name: /Enter a name, Done$/ }),
    ).toBeVisible();
    await userEvent.click(button("Submit"));
    expect(await summary()).toHaveFocus();
    expect(within(await summary()).getAllByRole("link")).toHaveLength(1);
  });

  it("sends once, however fast it is pressed, and says that it is busy", async () => {
    const onSubmit = vi.fn(() => new Promise<undefined>(() => {}));
    show({ defaultValue: completeInfo(), onSubmit });
    await userEvent.dblClick(button("Submit"));
    expect(onSubmit).toHaveBeenCalledTimes(1);
    expect(onSubmit).toHaveBeenCalledWith(completeInfo(), { final: true });
    const busy = button("Submitting…");
    expect(busy).toHaveAttribute("aria-disabled", "true");
    expect(busy).toBeEnabled();
    expect(busy).toHaveFocus();
    expect(screen.getByRole("form", { name: "Contact information" })).toHaveAttribute(
      "data-state",
      "saving",
    );
  });

  it("answers to Enter in a text box", async () => {
    const { onSubmit } = show({ defaultValue: completeInfo() });
    await userEvent.type(box(EMERGENCY, "Name"), "{Enter}");
    expect(onSubmit).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["a failure it knows", new ContactGateError("network", "no answer"), "No connection"],
    [
      "a finer reason",
      new ContactGateError("validation", "no", { reason: "would_become_incomplete" }),
      "This would leave the information incomplete",
    ],
    ["anything else", new Error("secret detail"), "Something went wrong"],
  ])("says what happened on %s, and keeps what was typed", async (_, error, title) => {
    show({ defaultValue: completeInfo(), onSubmit: vi.fn().mockRejectedValue(error) });
    await userEvent.type(box(EMERGENCY, "Name"), "!");
    await userEvent.click(button("Submit"));
    expect(await screen.findByRole("alert")).toHaveTextContent(title);
    expect(screen.queryByText(/secret detail/)).not.toBeInTheDocument();
    expect(box(EMERGENCY, "Name")).toHaveValue("Person 2!");
  });

  it.each<[string, NonNullable<Props["onSubmit"]>]>([
    ["an answer", async () => ({ issues: REFUSED })],
    [
      "an error",
      vi.fn().mockRejectedValue(new ContactGateError("validation", "no", { issues: REFUSED })),
    ],
  ])("shows what a server refused in %s until it is changed", async (_, onSubmit) => {
    show({ defaultValue: completeInfo(), onSubmit });
    await userEvent.click(button("Submit"));
    // The answer comes later than the click, and the focus after the summary is on the page.
    const refused = await summary();
    await waitFor(() => expect(refused).toHaveFocus());
    expect(box(EMERGENCY, "Email")).toBeInvalid();
    await userEvent.type(box(EMERGENCY, "Email"), "x");
    expect(box(EMERGENCY, "Email")).toBeValid();
  });

  it("shows what a server has refused before", () => {
    show({
      defaultValue: completeInfo(),
      serverIssues: [{ section: "alert", path: "/contacts/alert/0/userId", code: "user_inactive" }],
    });
    expect(section("Alert contacts")).toHaveAttribute("data-status", "invalid");
  });

  it("shows it once, also where the host writes the list inline", async () => {
    const refused = () => structuredClone(REFUSED);
    const { change } = show({ defaultValue: completeInfo(), serverIssues: refused() });
    expect(box(EMERGENCY, "Email")).toBeInvalid();
    await userEvent.type(box(EMERGENCY, "Email"), "x");
    change({ defaultValue: completeInfo(), serverIssues: refused() });
    expect(box(EMERGENCY, "Email")).toBeValid();
  });
});

describe("Save and finish later", () => {
  it("takes what there is, not what is wrong", async () => {
    const { onSubmit } = show();
    await userEvent.type(box(EMERGENCY, "Email"), "nobody");
    await userEvent.click(button("Save and finish later"));
    expect(await summary()).toHaveFocus();
    expect(within(await summary()).getAllByRole("link")).toHaveLength(1);
    expect(onSubmit).not.toHaveBeenCalled();
    await userEvent.type(box(EMERGENCY, "Email"), "@northwind.example");
    await userEvent.click(button("Save and finish later"));
    expect(onSubmit).toHaveBeenCalledTimes(1);
    expect(onSubmit.mock.lastCall?.[1]).toEqual({ final: false });
    expect(footer()).toHaveTextContent("Saved. The portal opens when the rest is given.");
    expect(footer()).toHaveTextContent("6 sections left");
  });
});

describe("what is left", () => {
  it.each([
    ["nothing given", emptyContactInfo(), "6 sections left"],
    ["one missing", without("operationsShared"), "1 section left"],
    ["all given", completeInfo(), "All sections are done."],
  ])("is counted alike in rail and footer: %s", (_, info, words) => {
    show({ defaultValue: info });
    expect(footer()).toHaveTextContent(words);
    const left = Number(/^\d/.exec(words)?.[0] ?? 0);
    expect(screen.getAllByText(`${6 - left} of 6`).length).toBeGreaterThan(0);
  });

  it("is linked: a link moves to the section", async () => {
    show({ defaultValue: without("operationsShared") });
    await userEvent.click(within(footer()).getByRole("link", { name: SHARED }));
    expect(within(section(SHARED)).getByRole("heading")).toHaveFocus();
  });

  it("follows what is typed, at once", async () => {
    show({ defaultValue: without("operationsShared") });
    await userEvent.type(box(SHARED, "Name"), "Support");
    await userEvent.type(box(SHARED, "Email"), "support@northwind.example");
    expect(footer()).toHaveTextContent("All sections are done.");
    expect(section(SHARED)).toHaveAttribute("data-status", "complete");
  });
});

describe("on the page", () => {
  it("saves changes and goes back on them", async () => {
    const { onSubmit } = show({ mode: "page", defaultValue: completeInfo() });
    expect(footer()).toHaveTextContent("Nothing to save yet");
    await userEvent.type(box(EMERGENCY, "Name"), "!");
    expect(footer()).toHaveTextContent(`1 unsaved change: ${EMERGENCY}`);
    await userEvent.click(button("Discard"));
    expect(box(EMERGENCY, "Name")).toHaveValue("Person 2");
    await userEvent.type(box(EMERGENCY, "Name"), "!");
    await userEvent.click(button("Save changes"));
    expect(onSubmit.mock.lastCall?.[0].contacts.technicalEmergency?.[0]?.name).toBe("Person 2!");
    expect(footer()).toHaveTextContent("Changes saved.");
  });

  it("does not leave a complete record incomplete", async () => {
    const { onSubmit } = show({ mode: "page", defaultValue: completeInfo() });
    await userEvent.clear(box(EMERGENCY, "Email"));
    await userEvent.click(button("Save changes"));
    expect(await summary()).toHaveFocus();
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it("lets an incomplete record be completed step by step", async () => {
    const { onSubmit } = show({ mode: "page", defaultValue: without("operationsShared") });
    await userEvent.type(box(EMERGENCY, "Name"), "!");
    await userEvent.click(button("Save changes"));
    expect(onSubmit.mock.lastCall?.[1]).toEqual({ final: false });
  });
});

describe("as a component", () => {
  it("only shows to people who may only look", () => {
    show({ readOnly: true, defaultValue: without("operationsShared") });
    expect(box(EMERGENCY, "Name")).toHaveAttribute("readonly");
    expect(within(section(SHARED)).getByText("Not given yet")).toBeInTheDocument();
    for (const name of ["Submit", "Save and finish later", "Add contact"]) {
      expect(screen.queryByRole("button", { name })).not.toBeInTheDocument();
    }
  });

  it("takes a new stored record over while clean, and keeps what was typed while dirty", async () => {
    const onDirtyChange = vi.fn();
    const { change } = show({ defaultValue: completeInfo(), onDirtyChange });
    const stored = completeInfo();
    stored.contacts.technicalEmergency = [person(8)];
    change({ defaultValue: stored });
    expect(box(EMERGENCY, "Name")).toHaveValue("Person 8");
    await userEvent.type(box(EMERGENCY, "Name"), "!");
    expect(onDirtyChange).toHaveBeenLastCalledWith(true);
    change({ defaultValue: completeInfo() });
    expect(box(EMERGENCY, "Name")).toHaveValue("Person 8!");
  });

  it("obeys a parent that holds the record", async () => {
    function Parent() {
      const [info, setInfo] = useState<ContactInfo>(completeInfo);
      return (
        <>
          <ContactInfoForm requirements={requirements} value={info} onChange={setInfo} />
          <button type="button" onClick={() => setInfo(emptyContactInfo())}>
            Empty it
          </button>
        </>
      );
    }
    render(<Parent />);
    await userEvent.type(box(EMERGENCY, "Name"), "!");
    expect(box(EMERGENCY, "Name")).toHaveValue("Person 2!");
    await userEvent.click(button("Empty it"));
    expect(box(EMERGENCY, "Name")).toHaveValue("");
  });

  it("keeps the value of a parent that refuses a change", async () => {
    show({ value: completeInfo(), onChange: () => {} });
    await userEvent.type(box(EMERGENCY, "Name"), "!");
    expect(box(EMERGENCY, "Name")).toHaveValue("Person 2");
  });

  it("forwards ref, rest props, className and slots, and scopes its ids", () => {
    const ref = createRef<HTMLFormElement>();
    render(
      <ContactInfoForm
        ref={ref}
        requirements={requirements}
        className="mine"
        classNames={{ footer: "foot", contact: "row" }}
        data-host="yes"
        aria-label="Ours"
        footerStart={<button type="button">Sign out</button>}
        sectionsStart={<p>Welcome</p>}
      />,
    );
    expect(ref.current).toBe(screen.getByRole("form", { name: "Ours" }));
    expect(ref.current).toHaveClass("cg-root", "cg-form", "mine");
    expect(ref.current).toHaveAttribute("data-host", "yes");
    expect(footer()).toHaveClass("foot");
    expect(within(footer()).getByRole("button", { name: "Sign out" })).toBeInTheDocument();
    expect(screen.getByText("Welcome")).toBeInTheDocument();
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
