import { virtual } from "@guidepup/virtual-screen-reader";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentProps } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ContactFieldGroup } from "../../../../src/components/contacts/group/ContactFieldGroup.js";
import { reusableContacts } from "../../../../src/components/contacts/reuse/reusableContacts.js";
import { ContactInfoForm } from "../../../../src/components/form/ContactInfoForm.js";
import type { Contact, ContactInfo, SectionRequirement } from "../../../../src/domain/index.js";
// Downloaded when it is needed elsewhere; here it would be waited for.
import "../../../../src/components/contacts/reuse/ReusePanel.js";
import { requirementsIn } from "../../../form/formFixtures.js";

afterEach(() => virtual.stop());

const IDS = ["technicalEmergency", "technicalNonEmergency", "operationsInternal"];
const all = requirementsIn("production");
const requirements = { ...all, sections: all.sections.filter(({ id }) => IDS.includes(id)) };
const section = requirements.sections[0] as SectionRequirement;

const ada = { name: "Ada", email: "ada@x.org", phone: "+48221234567" };
const pager = { email: "pager@x.org", alias: true };
const bob = { name: "Bob", email: "bob@y.org" };

function infoOf(contacts: Record<string, Omit<Contact, "id">[]>): ContactInfo {
  const rows = Object.entries(contacts).map(([id, list]) => [
    id,
    list.map((one, index) => ({ id: `${id}-${index}`, ...one })),
  ]);
  return { contacts: Object.fromEntries(rows), supportHours: { schedules: [] } };
}

function show(
  contacts: Record<string, Omit<Contact, "id">[]>,
  props: Partial<ComponentProps<typeof ContactInfoForm>> = {},
) {
  const onChange = vi.fn<(info: ContactInfo) => void>();
  const view = render(
    <ContactInfoForm
      requirements={requirements}
      defaultValue={infoOf(contacts)}
      onChange={onChange}
      {...props}
    />,
  );
  const last = (id: string) =>
    onChange.mock.lastCall?.[0].contacts[id]?.map(({ id: _, ...fields }) => fields);
  return { ...view, onChange, last, user: userEvent.setup() };
}

const group = (name: RegExp) => within(screen.getByRole("group", { name }));
const emergency = () => group(/^Technical emergency/);
const internal = () => group(/^Operational contact, for/);
const opener = (of: ReturnType<typeof within>) =>
  of.getByRole("button", { name: "Use a contact you already gave" });
const use = () => screen.getByRole("button", { name: "Add selected" });

describe("a contact of another section", () => {
  it("is used again with all that is known of it, in the row that waits, as a row of its own", async () => {
    const { user, last, onChange } = show({ technicalEmergency: [ada, pager] });
    await user.click(opener(internal()));
    await user.click(
      await screen.findByRole("checkbox", { name: /^Ada ada@x.org Technical emergency contacts/ }),
    );
    await user.click(screen.getByRole("checkbox", { name: /pager@x.org/ }));
    await user.click(use());
    expect(last("operationsInternal")).toEqual([ada, pager]);
    const ids = Object.values(onChange.mock.lastCall?.[0].contacts ?? {}).flatMap(
      (rows) => rows?.map(({ id }) => id) ?? [],
    );
    expect(new Set(ids).size).toBe(4);
    await waitFor(() =>
      expect(
        within(internal().getByRole("group", { name: "Contact 1" })).getByRole("textbox", {
          name: "Email",
        }),
      ).toHaveFocus(),
    );
    expect(internal().getByText("2 contacts added.")).toHaveAttribute("aria-live", "polite");
    await user.click(internal().getByRole("button", { name: "Remove contact Ada" }));
    expect(last("operationsInternal")).toEqual([pager]);
  });

  it("is the one chosen when there is no other, unsaved too", async () => {
    const { user, last } = show({});
    await user.click(emergency().getByRole("textbox", { name: "Email" }));
    await user.paste("ada@x.org");
    await user.click(opener(internal()));
    expect(await screen.findByRole("checkbox", { name: /^ada@x.org/ })).toBeChecked();
    await user.keyboard("{Enter}");
    expect(last("operationsInternal")).toEqual([{ email: "ada@x.org" }]);
  });

  it("comes with everybody of its section in one step", async () => {
    const { user, last } = show({
      technicalEmergency: [ada, bob, pager],
      operationsInternal: [bob],
    });
    await user.click(opener(internal()));
    await user.click(
      await screen.findByRole("button", {
        name: "Everybody from “Technical emergency contacts” (2)",
      }),
    );
    expect(last("operationsInternal")).toEqual([bob, ada, pager]);
  });

  it("is not offered where it is already; then the choice says so and is left", async () => {
    const { user } = show({
      technicalEmergency: [ada],
      operationsInternal: [{ ...ada, email: "ADA@x.org" }],
    });
    await user.click(opener(internal()));
    const close = await screen.findByRole("button", { name: "Close" });
    expect(close).toHaveFocus();
    expect(close).toHaveAccessibleDescription(/no contact that is not here already/);
    await user.click(close);
    expect(opener(internal())).toHaveFocus();
  });

  it("is asked for when none is chosen, and does not come where there is no room", async () => {
    const small = {
      ...requirements,
      sections: requirements.sections.map((one) => ({ ...one, max: 2 })),
    };
    const { user, onChange } = show(
      { technicalEmergency: [ada, bob], technicalNonEmergency: [pager] },
      { requirements: small },
    );
    await user.click(opener(internal()));
    await user.click(await screen.findByRole("button", { name: "Add selected" }));
    const [first] = screen.getAllByRole("checkbox", { name: /x\.org|y\.org/ });
    expect(first).toHaveFocus();
    expect(first).toHaveAccessibleDescription("Choose at least one contact.");
    for (const box of screen.getAllByRole("checkbox", { name: /x\.org|y\.org/ }))
      await user.click(box);
    await user.click(use());
    expect(first).toHaveAccessibleDescription("Only 2 more contacts fit here. Choose fewer.");
    expect(onChange).not.toHaveBeenCalled();
    await user.keyboard("{Escape}");
    expect(opener(internal())).toHaveFocus();
  });
});

it("is heard as it goes, where a host shows the section alone too", async () => {
  const others = [{ section: "operationsInternal", contacts: [{ id: "1", ...ada }] }];
  const { container } = render(
    <ContactFieldGroup section={section} otherContacts={() => others} />,
  );
  const user = userEvent.setup();
  await user.click(opener(emergency()));
  await waitFor(() => expect(screen.getByRole("checkbox", { name: /^Ada/ })).toHaveFocus());
  await virtual.start({ container });
  await virtual.clearSpokenPhraseLog();
  await user.tab();
  await user.keyboard("{Enter}");
  await waitFor(async () => expect(await virtual.spokenPhraseLog()).toHaveLength(3));
  expect(await virtual.spokenPhraseLog()).toEqual([
    "button, Add selected",
    expect.stringMatching(/^textbox, Email, /),
    "polite: 1 contact added.",
  ]);
});

describe("who can be used again", () => {
  const id = "1";
  const others = (contacts: Omit<Contact, "id">[]) => [
    { section: "a", contacts: contacts.map((one) => ({ ...one, id })) },
    { section: "b", contacts: contacts.map((one) => ({ ...one, id, phone: "+48221234567" })) },
  ];
  const emailOnly = {
    ...section,
    channels: { name: "hidden", email: "required", phone: "hidden" },
  } as const;

  it.each<[string, SectionRequirement, Contact[], Omit<Contact, "id">[], unknown[]]>([
    [
      "one who is in two sections, once, with what both know",
      section,
      [],
      [bob],
      [{ ...bob, phone: ada.phone }],
    ],
    ["a user of the portal, as a contact", section, [], [{ ...ada, userId: "u-1" }], [ada]],
    ["only what the section asks for", emailOnly, [], [ada], [{ email: "ada@x.org" }]],
    ["nobody who is here", section, [{ id, ...bob }], [bob], []],
    ["nobody whose address is wrong", section, [], [{ name: "Ada", email: "ada@" }], []],
    ["nobody of whom this section would know nothing", emailOnly, [], [{ name: "Ada" }], []],
  ])("%s", (_what, rule, rows, given, expected) => {
    const found = reusableContacts(rule, rows, others(given));
    expect(found.map(({ contact }) => contact)).toEqual(expected);
    for (const { sections } of found) expect(sections).toEqual(["a", "b"]);
  });
});
