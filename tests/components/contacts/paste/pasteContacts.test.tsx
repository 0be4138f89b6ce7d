import { virtual } from "@guidepup/virtual-screen-reader";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentProps } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { AccountContext } from "../../../../src/components/contacts/account/AccountContext.js";
import { ContactFieldGroup } from "../../../../src/components/contacts/group/ContactFieldGroup.js";
import type { Contact, SectionRequirement } from "../../../../src/domain/index.js";
// Downloaded when it is needed elsewhere; here it would be waited for.
import "../../../../src/components/contacts/paste/PastePanel.js";
import { pl } from "../../../../src/messages/locales/pl.js";
import { person, requirementsIn } from "../../../form/formFixtures.js";

afterEach(() => virtual.stop());

const section = requirementsIn("production").sections.find(
  ({ id }) => id === "technicalNonEmergency",
) as SectionRequirement;

function show(props: Partial<ComponentProps<typeof ContactFieldGroup>> = {}) {
  const onChange = vi.fn<(contacts: Contact[]) => void>();
  const view = render(
    <AccountContext.Provider value={{ ownDomains: [], country: "PL" }}>
      <ContactFieldGroup section={section} onChange={onChange} {...props} />
    </AccountContext.Provider>,
  );
  const rows = () => onChange.mock.lastCall?.[0].map(({ id: _, ...fields }) => fields);
  return { ...view, rows, onChange, user: userEvent.setup() };
}

const email = (number: number) =>
  within(screen.getByRole("group", { name: `Contact ${number}` })).getByRole("textbox", {
    name: "Email",
  });
const opener = () => screen.getByRole("button", { name: "Paste several" });
const box = () => screen.findByRole("textbox", { name: "Names and email addresses" });
const said = () =>
  [...document.querySelectorAll("[aria-live]")]
    .map((one) => one.textContent?.trim())
    .filter(Boolean);

async function paste(user: ReturnType<typeof userEvent.setup>, text: string) {
  await user.click(opener());
  const input = await box();
  await waitFor(() => expect(input).toHaveFocus());
  await user.paste(text);
  await user.click(screen.getByRole("button", { name: "Add contacts" }));
}

describe("a list in the box", () => {
  it("becomes rows, the waiting one first, and focus goes to the first of them", async () => {
    const { user, rows } = show();
    await paste(user, "Ada Lovelace <ada@x.org>, bob@y.org; carl@z.org");
    await waitFor(() => expect(email(1)).toHaveFocus());
    expect(rows()).toEqual([
      { email: "ada@x.org", name: "Ada Lovelace" },
      { email: "bob@y.org" },
      { email: "carl@z.org" },
    ]);
    expect(said()).toEqual(["3 contacts added."]);
    expect(screen.queryByRole("textbox", { name: "Names and email addresses" })).toBeNull();
    expect(opener()).toHaveAttribute("aria-expanded", "false");
  });

  it("leaves what is wrong in the box with its reason, to be mended", async () => {
    const { user, rows } = show({ defaultValue: [person(1)] });
    await paste(user, "Ada <ada@x.org>, bob@y; ADA@x.org\nPerson1@northwind.example; Carl");
    const input = await box();
    await waitFor(() => expect(input).toHaveValue("bob@y\nCarl"));
    expect(input).toHaveFocus();
    expect(input).toBeInvalid();
    expect(input).toHaveAccessibleDescription(
      /bob@y\u2069: not an email address.*Carl\u2069: no email address/,
    );
    const summary =
      "1 contact added. 1 is already in this section: Person1@northwind.example. 1 repeated entry was left out: ADA@x.org. 2 entries stay in the box to be corrected.";
    expect(said()).toEqual([summary]);
    await user.clear(input);
    expect(input).toBeValid();
    await user.paste("bob@y.org, Carl <carl@z.org>");
    await user.click(screen.getByRole("button", { name: "Add contacts" }));
    await waitFor(() => expect(email(3)).toHaveFocus());
    expect(rows()?.slice(1)).toEqual([
      { email: "ada@x.org", name: "Ada" },
      { email: "bob@y.org" },
      { email: "carl@z.org", name: "Carl" },
    ]);
  });

  it("fills a section up, and keeps the rest", async () => {
    const { user, rows } = show({ section: { ...section, max: 2 } });
    await paste(user, "a@x.org, b@x.org, c@x.org, d@x.org");
    await waitFor(async () => expect(await box()).toHaveValue("c@x.org\nd@x.org"));
    expect(rows()).toHaveLength(2);
    expect(await box()).toHaveAccessibleDescription(/c@x.org\u2069: no room left/);
    await user.keyboard("{Escape}");
    // The section is full, but the box still has something.
    expect(opener()).toHaveFocus();
    await user.click(opener());
    await user.clear(await box());
    await user.keyboard("{Escape}");
    expect(screen.getByRole("heading")).toHaveFocus();
  });

  it("brings names and numbers where the section asks for them, and no others", async () => {
    const table = "Ada\tada@x.org\t22 123 45 67";
    const first = show();
    await paste(first.user, table);
    await waitFor(() =>
      expect(first.rows()).toEqual([{ name: "Ada", email: "ada@x.org", phone: "+48221234567" }]),
    );
    first.unmount();
    const channels = { name: "hidden", email: "required", phone: "hidden" } as const;
    const second = show({ section: { ...section, channels } });
    await paste(second.user, table);
    await waitFor(() => expect(second.rows()).toEqual([{ email: "ada@x.org" }]));
  });

  it("completes who is there already, and overwrites nothing", async () => {
    const [a, b, c] = [person(1), person(2), person(3)];
    const { user, rows } = show({
      defaultValue: [
        { id: a.id, email: "Ada@x.org" },
        { id: b.id, name: "Bob", email: "bob@x.org" },
        { id: c.id, email: "carl@x.org", phone: "+48221234567" },
      ],
    });
    const list = "Ada <ada@x.org>\nRobert <bob@x.org> 22 555 01 20\nCarl <carl@x.org> 0000000";
    await paste(user, list);
    await waitFor(() => expect(rows()).toBeDefined());
    expect(rows()).toEqual([
      { email: "Ada@x.org", name: "Ada" },
      { email: "bob@x.org", name: "Bob", phone: "+48225550120" },
      { email: "carl@x.org", name: "Carl", phone: "+48221234567" },
    ]);
    expect(said()).toEqual([
      "No contact was added. 3 are already in this section: ada@x.org, bob@x.org, and carl@x.org. What was missing was filled in for Ada@x.org, bob@x.org, and carl@x.org.",
    ]);
    expect(opener()).toHaveFocus();
  });

  it("that names nobody new is said, and shown after the box is closed", async () => {
    const { user, onChange } = show({ defaultValue: [person(1)] });
    await paste(user, "person1@northwind.example");
    await waitFor(() => expect(opener()).toHaveFocus());
    expect(screen.getAllByText(/^No contact was added. 1 is already in this section/)).toHaveLength(
      2,
    );
    expect(onChange).not.toHaveBeenCalled();
  });

  it("that is empty asks for one, and Escape leaves the box with what is in it", async () => {
    const { user } = show();
    await paste(user, " ");
    expect(await box()).toHaveAccessibleDescription(/Paste at least one email address/);
    await user.paste("ada@x.org");
    expect(await box()).toBeValid();
    await user.keyboard("{Escape}");
    expect(opener()).toHaveFocus();
    await user.click(opener());
    expect(await box()).toHaveValue(" ada@x.org");
  });

  it("counts as its language does", async () => {
    const { user } = show({ messages: pl });
    await user.click(screen.getByRole("button", { name: "Wklej kilka naraz" }));
    await screen.findByRole("textbox", { name: /adresy e-mail/ });
    await user.paste("a@x.pl, b@x.pl, c");
    await user.click(screen.getByRole("button", { name: "Dodaj kontakty" }));
    await waitFor(() =>
      expect(said()).toEqual(["Dodano 2 kontakty. W polu został 1 wpis do poprawienia."]),
    );
  });
});

describe("a list pasted into the field for an address", () => {
  it("becomes rows, and what can't be taken goes to the box", async () => {
    const { user, rows } = show({ defaultValue: [person(1)] });
    await user.click(email(1));
    await user.paste("Ada <ada@x.org>\nbob@y.org\ncarl");
    expect(await box()).toHaveValue("carl");
    await waitFor(async () => expect(await box()).toHaveFocus());
    expect(email(1)).toHaveValue("person1@northwind.example");
    expect(rows()?.slice(1)).toEqual([{ name: "Ada", email: "ada@x.org" }, { email: "bob@y.org" }]);
    await user.keyboard("{Escape}");
    expect(opener()).toHaveFocus();
  });

  it("right after another one is not lost", async () => {
    const { user, rows } = show({ defaultValue: [person(1)] });
    await user.click(email(1));
    await user.paste("ada@x.org; eve@x.org, bob");
    email(1).focus();
    await user.paste("bob@y.org; carl@z.org, dan");
    await waitFor(async () => expect(await box()).toHaveValue("bob\ndan"));
    expect(
      rows()
        ?.slice(1)
        .map((row) => row.email),
    ).toEqual(["ada@x.org", "eve@x.org", "bob@y.org", "carl@z.org"]);
  });

  it("of one person with a name fills the row that waits", async () => {
    const { user, rows } = show();
    await user.click(email(1));
    await user.paste("Ada Lovelace <ada@x.org>");
    await waitFor(() => expect(rows()).toEqual([{ name: "Ada Lovelace", email: "ada@x.org" }]));
  });

  it.each(["ada@x.org", "not an address", "ada@x.org ADA@X.ORG"])(
    "is none when it is %j",
    async (text) => {
      const { user, rows } = show();
      await user.click(email(1));
      await user.paste(text);
      expect(rows()).toEqual([{ email: text }]);
    },
  );
});

it("is heard as it goes: the counts once, then the box with what is left", async () => {
  const { user, container } = show();
  await user.click(opener());
  const input = await box();
  await waitFor(() => expect(input).toHaveFocus());
  await user.paste("ada@x.org; bob");
  await virtual.start({ container });
  await virtual.clearSpokenPhraseLog();
  await user.click(screen.getByRole("button", { name: "Add contacts" }));
  await waitFor(() => expect(input).toHaveFocus());
  await waitFor(async () => expect(await virtual.spokenPhraseLog()).toHaveLength(3));
  expect(await virtual.spokenPhraseLog()).toEqual([
    "button, Add contacts",
    expect.stringMatching(
      /^textbox, Names and email addresses, .* \u2068bob\u2069: no email address, invalid$/,
    ),
    "polite: 1 contact added. 1 entry stays in the box to be corrected.",
  ]);
});
