import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { SupportHoursPicker } from "../../../../src/components/hours/picker/SupportHoursPicker.js";
import {
  type Issue,
  type IssueCode,
  parseHoursText,
  type ScheduleException,
  type SupportHours,
  supportHoursIssues,
} from "../../../../src/domain/index.js";
import { en } from "../../../../src/messages/locales/en.js";
import { sampleRequirements } from "../../../../src/testing/index.js";
import { readyCombobox } from "../../support/readyCombobox.js";
import { button, nine, openOn, renderPicker, timeBox } from "./renderPicker.js";

const SCHEDULE = "/supportHours/schedules/0";
const morning = { opens: "09:00", closes: "12:00" };
const afternoon = { opens: "13:00", closes: "17:00" };

/** What the rules find in hours: as a form would, and a server. */
function issuesOf(hours: SupportHours): Issue[] {
  const section = sampleRequirements().sections.find(({ kind }) => kind === "supportHours");
  if (!section) throw new Error("the sample policy has support hours");
  return supportHoursIssues(hours, section);
}

/** The control of an issue's path, as the docs have it. */
function controlOf(path: string): HTMLElement {
  const control = document.getElementById(`f${path.replaceAll("/", "-")}`);
  if (!control) throw new Error(`nothing has the id of ${path}`);
  return control;
}

function withSpecialDays(...exceptions: ScheduleException[]): SupportHours {
  return { schedules: openOn({ monday: [nine] }).schedules.map((one) => ({ ...one, exceptions })) };
}

const specialDay = (name: string) => within(screen.getByRole("group", { name }));
const type = (box: () => HTMLElement, text: string) => async (user: UserEvent) => {
  await user.clear(box());
  if (text !== "") await user.type(box(), text);
};

interface TypedCase {
  what: string;
  hours: SupportHours;
  typing: (user: UserEvent) => Promise<void>;
  code: IssueCode;
  /** Below the schedule: which control is marked. */
  at: string;
  sentence: string;
  /** What stands in that control. */
  kept: string;
}

const TYPED: TypedCase[] = [
  {
    what: "an hour that no day has",
    hours: openOn({ monday: [nine] }),
    typing: type(() => timeBox("Opens", "Monday"), "25"),
    code: "hours_invalid_time",
    at: "/weekly/monday/0/opens",
    sentence: "Enter a time like 09:00",
    kept: "25",
  },
  {
    what: "a word",
    hours: openOn({ monday: [nine] }),
    typing: type(() => timeBox("Closes", "Monday"), "late"),
    code: "hours_invalid_time",
    at: "/weekly/monday/0/closes",
    sentence: "Enter a time like 09:00",
    kept: "late",
  },
  {
    what: "nothing, where a time belongs",
    hours: openOn({ monday: [nine] }),
    typing: type(() => timeBox("Closes", "Monday"), ""),
    code: "hours_invalid_time",
    at: "/weekly/monday/0/closes",
    sentence: "Enter a time like 09:00",
    kept: "",
  },
  {
    what: "a range from midnight to midnight",
    hours: openOn({ monday: [{ opens: "00:00", closes: "12:00" }] }),
    typing: type(() => timeBox("Closes", "Monday"), "0"),
    code: "hours_empty_range",
    at: "/weekly/monday/0/closes",
    sentence: "Opens and closes are the same",
    kept: "00:00",
  },
  {
    what: "a range that overlaps the one before",
    hours: openOn({ monday: [morning, afternoon] }),
    typing: type(() => timeBox("Opens", "Monday", 2), "11"),
    code: "hours_overlap",
    at: "/weekly/monday/1/opens",
    sentence: "These hours overlap",
    kept: "11:00",
  },
  {
    what: "a range that overlaps the night before, around the edge of the week",
    hours: openOn({ sunday: [{ opens: "22:00", closes: "06:00" }], monday: [nine] }),
    typing: type(() => timeBox("Opens", "Monday"), "5"),
    code: "hours_overlap",
    at: "/weekly/monday/0/opens",
    sentence: "These hours overlap",
    kept: "05:00",
  },
  {
    what: "a date that does not exist",
    hours: withSpecialDays({ date: "24.12.2999", ranges: [] }),
    typing: type(() => screen.getByLabelText("Date"), "2999-02-30"),
    code: "hours_invalid_date",
    at: "/exceptions/0/date",
    sentence: "Enter a date like 2026-12-24",
    kept: "2999-02-30",
  },
  {
    what: "no date",
    hours: withSpecialDays({ date: "2999-12-24", ranges: [] }),
    typing: type(() => screen.getByLabelText("Date"), ""),
    code: "hours_invalid_date",
    at: "/exceptions/0/date",
    sentence: "Enter a date like 2026-12-24",
    kept: "",
  },
  {
    what: "a date that is there already",
    hours: withSpecialDays({ date: "2999-12-24", ranges: [] }, { date: "2999-12-25", ranges: [] }),
    typing: type(() => controlOf(`${SCHEDULE}/exceptions/1/date`), "2999-12-24"),
    code: "hours_duplicate_date",
    at: "/exceptions/1/date",
    sentence: "This date is there twice",
    kept: "2999-12-24",
  },
  {
    what: "a date before the one above",
    hours: withSpecialDays({ date: "2999-12-24", ranges: [] }, { date: "2999-12-25", ranges: [] }),
    typing: type(() => controlOf(`${SCHEDULE}/exceptions/1/date`), "2999-11-01"),
    code: "hours_exception_order",
    at: "/exceptions/1/date",
    sentence: "This date comes before the one above",
    kept: "2999-11-01",
  },
  {
    what: "a bad time of a special day",
    hours: withSpecialDays({ date: "2999-12-24", ranges: [nine] }),
    typing: type(
      () => specialDay("24 December 2999").getByRole("combobox", { name: "Closes" }),
      "13:60",
    ),
    code: "hours_invalid_time",
    at: "/exceptions/0/ranges/0/closes",
    sentence: "Enter a time like 09:00",
    kept: "13:60",
  },
  {
    what: "hours of a special day that overlap",
    hours: withSpecialDays({ date: "2999-12-24", ranges: [morning, afternoon] }),
    typing: type(() => controlOf(`${SCHEDULE}/exceptions/0/ranges/1/opens`), "11:30"),
    code: "hours_overlap",
    at: "/exceptions/0/ranges/1/opens",
    sentence: "These hours overlap",
    kept: "11:30",
  },
];

describe("what is typed and can't be used", () => {
  it.each(TYPED)("$code: $what, said at its control, and kept", async (given) => {
    const { user, onChange } = renderPicker({ defaultValue: given.hours });
    const path = SCHEDULE + given.at;
    expect(controlOf(path)).toBeInTheDocument();
    await given.typing(user);
    await user.tab();
    const typed = onChange.mock.lastCall?.[0] ?? { schedules: [] };
    expect(issuesOf(typed)).toEqual([expect.objectContaining({ path, code: given.code })]);
    expect(controlOf(path)).toBeInvalid();
    expect(controlOf(path)).toHaveAccessibleDescription(given.sentence);
    expect(controlOf(path)).toHaveValue(given.kept);
    for (const box of screen.getAllByRole("combobox")) {
      if (box !== controlOf(path)) expect(box).toBeValid();
    }
  });

  it("a range past midnight is nothing of the kind", async () => {
    const { user, onChange } = renderPicker({ defaultValue: openOn({ friday: [nine] }) });
    await type(() => timeBox("Opens", "Friday"), "22")(user);
    await type(() => timeBox("Closes", "Friday"), "6")(user);
    await user.tab();
    const typed = onChange.mock.lastCall?.[0] ?? { schedules: [] };
    expect(typed.schedules[0]?.weekly.friday).toEqual([{ opens: "22:00", closes: "06:00" }]);
    expect(issuesOf(typed)).toEqual([]);
    expect(timeBox("Opens", "Friday")).toBeValid();
    expect(timeBox("Closes", "Friday")).toBeValid();
    expect(screen.getByText("Closes Saturday at 06:00")).toBeVisible();
  });

  it("a zone that does not exist can't be chosen, which is said, and its text is kept", async () => {
    const { user, onChange } = renderPicker({ defaultValue: openOn({ monday: [nine] }) });
    const box = await readyCombobox("Add a time zone");
    await user.click(box);
    await user.keyboard("Atlantis{Enter}");
    await waitFor(() => expect(screen.getAllByText(/^No time zone matches\./)).not.toHaveLength(0));
    await user.tab();
    expect(box).toHaveValue("Atlantis");
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe("what a form finds when it is sent", () => {
  /** Shows what the rules find once "Save" has been pressed. */
  function Form({ hours }: { hours: SupportHours }) {
    const [value, setValue] = useState(hours);
    const [sent, setSent] = useState(false);
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setSent(true);
        }}
      >
        <SupportHoursPicker
          formId="f"
          weekStartsOn="monday"
          value={value}
          onChange={setValue}
          errors={sent ? issuesOf(value) : []}
        />
        <button type="submit">Save</button>
      </form>
    );
  }
  const send = async (hours: SupportHours, code: IssueCode) => {
    expect(issuesOf(hours)).toMatchObject([{ code }]);
    render(<Form hours={hours} />);
    await userEvent.click(button("Save"));
  };
  const withZones = (...timeZones: string[]): SupportHours => ({
    schedules: openOn({ monday: [nine] }).schedules.map((one) => ({ ...one, timeZones })),
  });

  it("no hours at all: said of the group that one starts from", async () => {
    await send({ schedules: [] }, "section_missing");
    const presets = screen.getByRole("group", { name: "Start from" });
    expect(presets).toContainElement(controlOf("/supportHours"));
    expect(presets).toHaveAccessibleDescription("Give the hours and a time zone");
  });

  it("no open day: said at the first day's checkbox, until one is open", async () => {
    await send(openOn({}), "hours_range_required");
    const monday = screen.getByRole("checkbox", { name: "Monday" });
    expect(controlOf(`${SCHEDULE}/weekly`)).toBe(monday);
    expect(monday).toBeInvalid();
    expect(monday).toHaveAccessibleDescription("Open at least one day");
    await userEvent.click(screen.getByRole("checkbox", { name: "Tuesday" }));
    expect(monday).toBeValid();
    expect(monday).not.toHaveAccessibleDescription();
  });

  it("no zone: said at the combobox", async () => {
    await send(withZones(), "hours_zone_required");
    const box = controlOf(`${SCHEDULE}/timeZones`);
    expect(box).toBe(await readyCombobox("Add a time zone"));
    expect(box).toBeInvalid();
    expect(box).toHaveAccessibleDescription("Add at least one time zone");
  });

  it("a zone that is not known: said at the combobox and at its own button, and kept", async () => {
    await send(withZones("UTC", "Mars/Olympus"), "hours_unknown_time_zone");
    const remove = button("Remove Mars/Olympus");
    expect(controlOf(`${SCHEDULE}/timeZones/1`)).toBe(remove);
    expect(remove).toHaveAccessibleDescription("This time zone is not known");
    const box = await readyCombobox("Add a time zone");
    expect(box).toBeInvalid();
    expect(box).toHaveAccessibleDescription("This time zone is not known");
  });
});

describe("hours that are typed as text", () => {
  const words = en.hours.text;

  it.each([
    { code: "empty", text: "", sentence: "Type a day and its hours." },
    {
      code: "too_long",
      text: "Mon 9-17; ".repeat(1001),
      sentence: "This text is too long. Type the hours only.",
    },
    {
      code: "unknown_word",
      text: "Mon 9-17 by appointment",
      sentence: "Not understood: “by”.",
    },
    {
      code: "bad_time",
      text: "Mon 9-25",
      sentence: "“25” is not a time. Write it like 09:00.",
    },
    {
      code: "bad_date",
      text: "2999-02-30 closed",
      sentence: "“2999-02-30” is not a date. Write it like 2026-12-24.",
    },
    {
      code: "unknown_zone",
      text: "Mon 9-17 UTC+2",
      sentence: "“UTC+2” is not a time zone we know. Write it like Europe/Warsaw.",
    },
    {
      code: "zone_name",
      text: "Mon 9-17 BST",
      sentence: "“BST” can be one of several time zones. Write it like Europe/Warsaw.",
    },
    {
      code: "unclear_time",
      text: "Mon 1-5",
      sentence: "“1-5” can be read in two ways. Write it like 09:00–17:00",
    },
    {
      code: "year_expected",
      text: "Mon 9-17, closed on 25 Dec",
      sentence: "The year is missing for “25 Dec”. Write it like 2026-12-24.",
    },
    {
      code: "holidays",
      text: "Mon 9-17, PH off",
      sentence: "The dates of “PH” differ. Leave it out, and add the dates as special days.",
    },
    {
      code: "hours_expected",
      text: "Mon-Fri",
      sentence: "Hours are missing for “Mon-Fri”.",
    },
    {
      code: "range_expected",
      text: "Mon 9",
      sentence: "“9” is not complete. Type two times, like 9–17.",
    },
    {
      code: "unexpected",
      text: "Mon 9-17; closed",
      sentence: "Not understood here: “closed”.",
    },
  ])("are marked at the box when they are $code, and kept", async ({ code, text, sentence }) => {
    const { user, onChange } = renderPicker({ defaultValue: openOn({ monday: [nine] }) });
    expect(parseHoursText(text, { words, locale: "en" }).stoppedAt?.code).toBe(code);
    await user.click(button("Type the hours"));
    const box = await screen.findByRole("textbox", { name: "Hours of the week" });
    await user.clear(box);
    if (text !== "") await user.paste(text);
    await user.click(button("Use these hours"));
    expect(box).toBeInvalid();
    expect(box).toHaveAccessibleDescription(expect.stringContaining(sentence));
    expect(box).toHaveValue(text);
    expect(onChange).not.toHaveBeenCalled();
  });
});
