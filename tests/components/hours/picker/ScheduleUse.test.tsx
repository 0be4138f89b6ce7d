import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import {
  SupportHoursPicker,
  type SupportHoursPickerProps,
} from "../../../../src/components/hours/picker/SupportHoursPicker.js";
import {
  closedWeek,
  type SupportHours,
  type SupportSchedule,
} from "../../../../src/domain/record/SupportHours.js";
import { pl } from "../../../../src/messages/locales/pl.js";
import { readyCombobox } from "../../support/readyCombobox.js";

const nine = { opens: "09:00", closes: "17:00" };
const base: SupportSchedule = {
  id: "5b6f1c1e-7f0a-4f43-9d2b-1f6f4a1c9a01",
  timeZones: ["UTC"],
  weekly: { ...closedWeek(), monday: [nine] },
};
const other: SupportSchedule = { ...base, id: "5b6f1c1e-7f0a-4f43-9d2b-1f6f4a1c9a02" };
const third: SupportSchedule = { ...base, id: "5b6f1c1e-7f0a-4f43-9d2b-1f6f4a1c9a03" };

function setUp(schedules: SupportSchedule[], props: Partial<SupportHoursPickerProps> = {}) {
  const onChange = vi.fn<(value: SupportHours) => void>();
  render(
    <SupportHoursPicker formId="f" defaultValue={{ schedules }} onChange={onChange} {...props} />,
  );
  return {
    user: userEvent.setup(),
    schedules: () => onChange.mock.lastCall?.[0].schedules,
  };
}

const toggle = () => screen.getByRole("button", { name: "What these hours are for" });
const channels = (name = "How to reach support") =>
  within(screen.getByRole("group", { name }))
    .getAllByRole("checkbox")
    .map((box) => box.closest("label")?.textContent ?? "");

describe("what hours are for", () => {
  it("is folded while nothing is said, and opens by keyboard", async () => {
    const { user, schedules } = setUp([base]);
    expect(toggle()).toHaveAttribute("aria-expanded", "false");
    expect(screen.queryByRole("checkbox", { name: "Phone" })).not.toBeInTheDocument();
    toggle().focus();
    await user.keyboard("{Enter}");
    expect(toggle()).toHaveAttribute("aria-expanded", "true");
    await user.tab();
    expect(screen.getByRole("checkbox", { name: "Phone" })).toHaveFocus();
    await user.keyboard(" ");
    expect(schedules()?.[0]?.channels).toEqual(["phone"]);
  });

  it("is open when something is said, and does not fold when that is taken back", async () => {
    const { user, schedules } = setUp([{ ...base, channels: ["email"] }]);
    await user.click(screen.getByRole("checkbox", { name: "Email" }));
    expect(schedules()).toEqual([base]);
    expect(screen.getByRole("checkbox", { name: "Email" })).toHaveFocus();
  });

  it("is open where there are several schedules to be told apart", () => {
    setUp([base, other]);
    expect(screen.getAllByRole("group", { name: "How to reach support" })).toHaveLength(2);
  });

  it("keeps channels that are not on offer, also after they were unticked", async () => {
    const { user, schedules } = setUp([{ ...base, channels: ["fax", "email"] }]);
    expect(channels()).toEqual(["Phone", "Email", "Chat", "fax"]);
    await user.click(screen.getByRole("checkbox", { name: "fax" }));
    expect(schedules()?.[0]?.channels).toEqual(["email"]);
    await user.click(screen.getByRole("checkbox", { name: "fax" }));
    expect(schedules()?.[0]?.channels).toEqual(["email", "fax"]);
  });

  it("offers a host's own channels in a host's own words", () => {
    setUp([{ ...base, channels: ["chat"] }], {
      channels: ["whatsapp", "phone"],
      messages: { hours: { channelNames: { whatsapp: "WhatsApp" } } },
    });
    expect(channels()).toEqual(["WhatsApp", "Phone", "Chat"]);
  });

  it("takes languages by name, by keyboard, and lets them be removed", async () => {
    const { user, schedules } = setUp([{ ...base, channels: ["phone"] }]);
    await user.click(await readyCombobox("Add a language"));
    await user.keyboard("germ");
    expect(await screen.findByRole("option", { name: "German" })).toBeVisible();
    await user.keyboard("{Enter}");
    expect(schedules()?.[0]?.languages).toEqual(["de"]);
    expect(screen.getByText("German added")).toBeInTheDocument();
    await user.keyboard("sr-Latn{Enter}");
    expect(schedules()?.[0]?.languages).toEqual(["de", "sr-Latn"]);
    screen.getByRole("button", { name: "Remove German" }).focus();
    await user.keyboard("{Enter}");
    expect(schedules()?.[0]?.languages).toEqual(["sr-Latn"]);
    expect(screen.getByText("German removed")).toBeInTheDocument();
    expect(screen.getByRole("combobox", { name: "Add a language" })).toHaveFocus();
  });

  it("offers a host's own languages, and not those that are chosen", async () => {
    const { user } = setUp([{ ...base, languages: ["pl"] }], { languages: ["pl", "uk", "en"] });
    await user.click(await readyCombobox("Add a language"));
    const options = await screen.findAllByRole("option");
    expect(options.map((option) => option.textContent)).toEqual(["English", "Ukrainian"]);
  });

  it("keeps and shows tags that nobody has a name for", () => {
    setUp([{ ...base, languages: ["not a tag", "en"] }]);
    expect(screen.getByRole("button", { name: "Remove not a tag" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Remove English" })).toBeVisible();
  });

  it("speaks the language of the page", () => {
    setUp([{ ...base, channels: ["phone"], languages: ["en"] }], { messages: pl });
    expect(channels("Formy kontaktu")).toEqual(["Telefon", "E-mail", "Czat"]);
    expect(screen.getByRole("button", { name: "Usuń: Angielski" })).toBeVisible();
  });

  it("is on the page when an error leads there", () => {
    const at = "/supportHours/schedules/0";
    setUp([base], {
      errors: [
        { section: "supportHours", path: `${at}/channels`, code: "too_many", params: { max: 20 } },
        {
          section: "supportHours",
          path: `${at}/languages/0`,
          code: "too_long",
          params: { max: 35 },
        },
      ],
    });
    expect(screen.getByRole("group", { name: "How to reach support" })).toHaveAccessibleDescription(
      "Give at most 20",
    );
    expect(screen.getByRole("checkbox", { name: "Phone" })).toHaveAttribute(
      "id",
      "f-supportHours-schedules-0-channels",
    );
    const combobox = screen.getByRole("combobox", { name: "Add a language" });
    expect(combobox).toHaveAttribute("id", "f-supportHours-schedules-0-languages");
    expect(combobox).toHaveAccessibleDescription("Use at most 35 characters");
  });

  it("is only shown when it can't be changed, and only where something is said", () => {
    setUp([base, { ...other, channels: ["email"], languages: ["en"] }], { readOnly: true });
    expect(screen.getByRole("checkbox", { name: "Email" })).toBeChecked();
    expect(screen.getByRole("checkbox", { name: "Email" })).toBeDisabled();
    expect(screen.getAllByText("What these hours are for")).toHaveLength(1);
    expect(screen.getByText("English")).toBeVisible();
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });
});

describe("several schedules", () => {
  const remove = (name: string) =>
    within(screen.getByRole("group", { name })).getByRole("button", { name: "Remove these hours" });
  const addOther = () => screen.getByRole("button", { name: /^Add other hours/ });

  it("are called after what they are for", () => {
    setUp([base, { ...other, channels: ["phone"], languages: ["en"] }]);
    expect(screen.getByRole("heading", { name: "Hours 2: phone, English" })).toBeVisible();
    expect(screen.getByRole("group", { name: "Hours 1" })).toBeVisible();
  });

  it("lead into the new one when it is added, with a title of its own", async () => {
    const { user, schedules } = setUp([base]);
    addOther().focus();
    await user.keyboard("{Enter}");
    expect(schedules()).toHaveLength(2);
    expect(screen.getByRole("group", { name: "Hours 2" })).toHaveFocus();
    await user.tab();
    expect(remove("Hours 2")).toHaveFocus();
  });

  it.each([
    { removed: "Hours 1: chat", focused: "Hours 1: phone" },
    { removed: "Hours 2: phone", focused: "Hours 2: email" },
    { removed: "Hours 3: email", focused: "Hours 2: phone" },
  ])("lead to $focused when $removed is removed, say so, and can be taken back", async (row) => {
    const all = [
      { ...base, channels: ["chat"] },
      { ...other, channels: ["phone"] },
      { ...third, channels: ["email"] },
    ];
    const { user, schedules } = setUp(all);
    remove(row.removed).focus();
    await user.keyboard("{Enter}");
    expect(schedules()).toHaveLength(2);
    expect(screen.getByRole("group", { name: row.focused })).toHaveFocus();
    expect(screen.getByText(`${row.removed} removed`)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /^Undo: / }));
    expect(schedules()).toEqual(all);
  });

  it("lead to the button that adds others when one is left, each time", async () => {
    const { user, schedules } = setUp([base, { ...other, channels: ["email"] }]);
    await user.click(remove("Hours 2: email"));
    expect(addOther()).toHaveFocus();
    await user.click(screen.getByRole("button", { name: /^Undo: / }));
    await user.click(remove("Hours 2: email"));
    expect(schedules()).toEqual([base]);
    expect(addOther()).toHaveFocus();
  });
});
