import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { FormEvent } from "react";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import {
  SupportHoursPicker,
  type SupportHoursPickerProps,
} from "../../../../src/components/hours/picker/SupportHoursPicker.js";
import type { IssueCode } from "../../../../src/domain/index.js";
import {
  closedWeek,
  type ScheduleException,
  type SupportHours,
} from "../../../../src/domain/record/SupportHours.js";

const nine = { opens: "09:00", closes: "17:00" };
const eve: ScheduleException = {
  date: "2999-12-24",
  name: "Christmas Eve",
  ranges: [{ opens: "09:00", closes: "13:00" }],
};
const christmas: ScheduleException = { date: "2999-12-25", ranges: [] };
const AT = "/supportHours/schedules/0/exceptions";

function hoursWith(...exceptions: ScheduleException[]): SupportHours {
  const schedule = {
    id: "5b6f1c1e-7f0a-4f43-9d2b-1f6f4a1c9a01",
    timeZones: ["UTC"],
    weekly: { ...closedWeek(), monday: [nine] },
  };
  return { schedules: [exceptions.length > 0 ? { ...schedule, exceptions } : schedule] };
}

function setUp(exceptions: ScheduleException[], props: Partial<SupportHoursPickerProps> = {}) {
  const onChange = vi.fn<(value: SupportHours) => void>();
  render(
    <SupportHoursPicker
      formId="f"
      defaultValue={hoursWith(...exceptions)}
      onChange={onChange}
      {...props}
    />,
  );
  return {
    user: userEvent.setup(),
    onChange,
    exceptions: () => onChange.mock.lastCall?.[0].schedules[0]?.exceptions,
  };
}

const day = (name: string) => within(screen.getByRole("group", { name }));
const date = (name: string) => day(name).getByLabelText("Date");
const addButton = () => screen.getByRole("button", { name: "Add a day" });

describe("the special days of the hours", () => {
  it.each([
    ["Sort by date", [nine]],
    ["Sort by date and join overlapping hours", [nine, { opens: "16:00", closes: "18:00" }]],
  ])("are put in order on demand, and can be taken back: %s", async (name, ranges) => {
    const early = { date: "2999-12-24", ranges };
    const issue = (code: IssueCode, field: string) => ({
      section: "supportHours",
      path: `${AT}/1/${field}`,
      code,
    });
    const order = issue("hours_exception_order", "date");
    const overlap = issue("hours_overlap", "ranges/1/opens");
    const { user, exceptions } = setUp([christmas, early], {
      errors: ranges.length > 1 ? [order, overlap] : [order],
    });
    await user.click(screen.getByRole("button", { name }));
    expect(exceptions()?.map(({ date }) => date)).toEqual(["2999-12-24", "2999-12-25"]);
    expect(exceptions()?.[0]?.ranges).toHaveLength(1);
    expect(addButton()).toHaveFocus();
    await user.click(screen.getByRole("button", { name: /^Undo: / }));
    expect(exceptions()).toEqual([christmas, early]);
  });

  it("keep Enter from the form around them", async () => {
    const onSubmit = vi.fn((event: FormEvent) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <SupportHoursPicker defaultValue={hoursWith(christmas)} preview={false} />
        <button type="submit">Save</button>
      </form>,
    );
    const user = userEvent.setup();
    await user.type(
      day("25 December 2999").getByRole("textbox", { name: "Name of the day" }),
      "A{Enter}",
    );
    expect(onSubmit).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(onSubmit).toHaveBeenCalledTimes(1);
  });

  it("are entered by keyboard alone: a date, a name, hours of their own", async () => {
    const { user, exceptions } = setUp([]);
    addButton().focus();
    await user.keyboard("{Enter}");
    expect(date("New day")).toHaveFocus();
    await user.keyboard("2999-12-24");
    await user.tab();
    expect(screen.getByRole("textbox", { name: "Name of the day" })).toHaveFocus();
    await user.keyboard("Christmas Eve");
    await user.tab();
    expect(screen.getByRole("checkbox", { name: "Closed" })).toHaveFocus();
    expect(screen.getByRole("checkbox", { name: "Closed" })).toBeChecked();
    await user.keyboard(" ");
    await user.tab();
    await user.tab();
    await user.keyboard("13");
    await user.tab();
    expect(exceptions()).toEqual([eve]);
    expect(screen.getByRole("group", { name: "24 December 2999, Christmas Eve" })).toBeVisible();
  });

  it("have no name, no hours and no date until those are given", async () => {
    const { user, exceptions } = setUp([]);
    await user.click(addButton());
    expect(exceptions()).toEqual([{ date: "", ranges: [] }]);
    expect(screen.queryByText(/Enter a date/)).not.toBeInTheDocument();
  });

  it("keep the focus while every letter changes the name of their group", async () => {
    const { user, exceptions } = setUp([eve, christmas]);
    const name = day("25 December 2999").getByRole("textbox", { name: "Name of the day" });
    await user.type(name, "Holy day");
    expect(name).toHaveFocus();
    expect(exceptions()?.[1]).toEqual({ ...christmas, name: "Holy day" });
  });

  it("keep the focus when their owner copies everything on each change", async () => {
    function Owner() {
      const [value, setValue] = useState(hoursWith(eve, christmas));
      return (
        <SupportHoursPicker
          value={value}
          onChange={(next) => setValue(JSON.parse(JSON.stringify(next)))}
        />
      );
    }
    render(<Owner />);
    const name = day("25 December 2999").getByRole("textbox", { name: "Name of the day" });
    await userEvent.type(name, "Holy day");
    expect(name).toHaveFocus();
    expect(name).toHaveValue("Holy day");
  });

  it("say what is wrong with a date once it is left, and not before", async () => {
    const { user } = setUp([]);
    await user.click(addButton());
    await user.tab();
    expect(date("New day")).toBeInvalid();
    expect(date("New day")).toHaveAccessibleDescription("Enter a date like 2026-12-24");
    await user.type(date("New day"), "2999-12-24");
    expect(date("24 December 2999")).toBeValid();
  });

  it("start without the error of one that was left blank and removed", async () => {
    const { user } = setUp([]);
    await user.click(addButton());
    await user.click(screen.getByRole("button", { name: "Remove New day" }));
    await user.click(addButton());
    expect(date("New day")).toBeValid();
    await user.tab();
    expect(date("New day")).toBeInvalid();
  });

  it("name the second of two equal dates, whichever was typed", async () => {
    const { user } = setUp([{ ...christmas, date: "2999-12-31" }, christmas]);
    await user.clear(date("31 December 2999"));
    await user.type(date("New day"), "2999-12-25");
    await user.tab();
    const [first, second] = screen.getAllByRole("group", { name: "25 December 2999" });
    if (!first || !second) throw new Error("there are not two");
    expect(within(first).getByLabelText("Date")).toBeValid();
    expect(within(second).getByLabelText("Date")).toHaveAccessibleDescription(
      "This date is there twice",
    );
  });

  it.each(["2026-02-30", "24.12."])("show %s as text, to be mended in place", async (broken) => {
    const { user, exceptions } = setUp([{ date: broken, ranges: [] }]);
    const box = screen.getByRole("textbox", { name: "Date" });
    expect(box).toHaveValue(broken);
    await user.clear(box);
    await user.type(box, " 2999-12-25 ");
    expect(box).toHaveFocus();
    await user.tab();
    expect(exceptions()).toEqual([christmas]);
    expect(date("25 December 2999")).toHaveAttribute("type", "date");
  });

  it("open with hours and get them back when they were closed by mistake", async () => {
    const { user, exceptions } = setUp([eve]);
    const closed = screen.getByRole("checkbox", { name: "Closed" });
    await user.click(closed);
    expect(exceptions()?.[0]?.ranges).toEqual([]);
    await user.click(closed);
    expect(exceptions()?.[0]?.ranges).toEqual(eve.ranges);
  });

  it("take several hours, past midnight too, in the boxes of the week", async () => {
    const { user, exceptions } = setUp([{ ...eve, name: "" }]);
    await user.click(screen.getByRole("button", { name: "Add hours to 24 December 2999" }));
    const second = day("24 December 2999, hours 2");
    expect(second.getByRole("combobox", { name: "Opens" })).toHaveFocus();
    await user.tab();
    await user.keyboard("2");
    await user.tab();
    expect(exceptions()?.[0]?.ranges).toEqual([...eve.ranges, { opens: "14:00", closes: "02:00" }]);
    expect(second.getByText("Closes Wednesday at 02:00")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Remove hours 1 from 24 December 2999" }));
    expect(exceptions()?.[0]?.ranges).toEqual([{ opens: "14:00", closes: "02:00" }]);
    expect(day("24 December 2999, hours 1").getByRole("combobox", { name: "Opens" })).toHaveFocus();
  });

  it("say “the next day” while they have no date", () => {
    setUp([{ date: "", name: "Party", ranges: [{ opens: "18:00", closes: "02:00" }] }]);
    expect(screen.getByText("Closes the next day at 02:00")).toBeVisible();
  });

  it("give the focus to the next day when one is removed, say so, and can be taken back", async () => {
    const { user, exceptions } = setUp([eve, christmas]);
    screen.getByRole("button", { name: "Remove 24 December 2999, Christmas Eve" }).focus();
    await user.keyboard("{Enter}");
    expect(exceptions()).toEqual([christmas]);
    expect(date("25 December 2999")).toHaveFocus();
    expect(screen.getByText("24 December 2999, Christmas Eve removed")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /^Undo: / }));
    expect(exceptions()).toEqual([eve, christmas]);
  });

  it("give the focus to “Add a day” when the last one is removed", async () => {
    const { user, onChange } = setUp([eve, christmas]);
    await user.click(screen.getByRole("button", { name: "Remove 25 December 2999" }));
    expect(addButton()).toHaveFocus();
    await user.click(screen.getByRole("button", { name: /^Remove 24 December/ }));
    expect(addButton()).toHaveFocus();
    expect(onChange).toHaveBeenLastCalledWith(hoursWith());
  });

  it("stay in the order in which they were given", async () => {
    const { user, exceptions } = setUp([christmas]);
    await user.click(addButton());
    await user.keyboard("2999-01-01");
    await user.tab();
    expect(exceptions()?.map((one) => one.date)).toEqual(["2999-12-25", "2999-01-01"]);
  });

  it("lead to their controls by the ids of their paths", () => {
    setUp([eve]);
    const ids = [`${AT}/0/date`, `${AT}/0/name`, `${AT}/0/ranges/0/opens`, AT].map((path) =>
      document.getElementById(`f${path.replaceAll("/", "-")}`),
    );
    expect(ids).toEqual([
      date("24 December 2999, Christmas Eve"),
      screen.getByRole("textbox", { name: "Name of the day" }),
      day("24 December 2999, Christmas Eve, hours 1").getByRole("combobox", { name: "Opens" }),
      addButton(),
    ]);
  });

  it("show at their places what a form passes", () => {
    const issue = (path: string, code: "hours_invalid_time" | "too_many" | "too_long") => ({
      section: "supportHours",
      path,
      code,
      params: { max: 1 },
    });
    setUp([eve, christmas], {
      errors: [
        issue(`${AT}/0/ranges/0/closes`, "hours_invalid_time"),
        issue(`${AT}/1/name`, "too_long"),
        issue(AT, "too_many"),
      ],
    });
    const closes = day("24 December 2999, Christmas Eve").getByRole("combobox", { name: "Closes" });
    expect(closes).toHaveAccessibleDescription("Enter a time like 09:00");
    const name = day("25 December 2999").getByRole("textbox", { name: "Name of the day" });
    expect(name).toHaveAccessibleDescription("optional Use at most 1 characters");
    expect(addButton()).toHaveAccessibleDescription("Give at most 1");
  });
});

describe("special days that are over", () => {
  const past = ["2024-01-01", "2024-05-01", "2024-12-25", "2025-01-01"].map((one) => ({
    date: one,
    ranges: [],
  }));

  it("are kept and marked in words", () => {
    setUp([...past.slice(0, 3), eve]);
    expect(date("1 January 2024")).toHaveAccessibleDescription("This day is over");
    expect(screen.queryByRole("button", { name: /past day/ })).not.toBeInTheDocument();
  });

  it("are folded when there are many, and shown on demand, with the focus kept", async () => {
    const { user } = setUp([...past, eve]);
    expect(screen.queryByRole("group", { name: "1 January 2024" })).not.toBeInTheDocument();
    const button = screen.getByRole("button", { name: "Show 4 past days" });
    button.focus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("group", { name: "1 January 2024" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Hide 4 past days" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.queryByRole("group", { name: "1 January 2024" })).not.toBeInTheDocument();
  });

  it("are not folded away under the hand that types one", async () => {
    const { user } = setUp([...past, eve]);
    await user.click(addButton());
    await user.keyboard("2020-12-24");
    expect(date("24 December 2020")).toHaveFocus();
  });

  it("are shown when something is wrong in one of them", () => {
    setUp([...past, eve], {
      errors: [{ section: "supportHours", path: `${AT}/1/date`, code: "hours_duplicate_date" }],
    });
    expect(date("1 May 2024")).toBeInvalid();
  });
});

describe("special days that can't be changed", () => {
  it("are shown without buttons, and not at all when there are none", async () => {
    const { user, onChange } = setUp([eve], { readOnly: true });
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
    await user.type(date("24 December 2999, Christmas Eve"), "2999-12-25");
    await user.type(screen.getByRole("textbox", { name: "Name of the day" }), "x");
    await user.click(screen.getByRole("checkbox", { name: "Closed" }));
    expect(onChange).not.toHaveBeenCalled();
  });

  it("leave no heading when there are none", () => {
    setUp([], { readOnly: true });
    expect(screen.queryByText("Holidays and special days")).not.toBeInTheDocument();
  });

  it("are disabled with the rest", () => {
    setUp([eve], { disabled: true });
    expect(date("24 December 2999, Christmas Eve")).toBeDisabled();
    expect(screen.getByRole("checkbox", { name: "Closed" })).toBeDisabled();
    expect(addButton()).toBeDisabled();
    expect(screen.queryByRole("button", { name: /^Remove 24/ })).not.toBeInTheDocument();
  });
});
