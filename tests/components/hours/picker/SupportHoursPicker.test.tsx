import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRef, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import {
  SupportHoursPicker,
  type SupportHoursPickerProps,
} from "../../../../src/components/hours/picker/SupportHoursPicker.js";
import { closedWeek, type SupportHours } from "../../../../src/domain/record/SupportHours.js";
import { readyCombobox } from "../../support/readyCombobox.js";

const ID = "5b6f1c1e-7f0a-4f43-9d2b-1f6f4a1c9a01";
const nine = { opens: "09:00", closes: "17:00" };
const viewerZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

function openOn(week: Partial<ReturnType<typeof closedWeek>>): SupportHours {
  return { schedules: [{ id: ID, timeZones: ["UTC"], weekly: { ...closedWeek(), ...week } }] };
}

/** What the picker holds now, as its owner sees it. */
function setUp(props: Partial<SupportHoursPickerProps> = {}) {
  const onChange = vi.fn<(value: SupportHours) => void>();
  render(<SupportHoursPicker formId="f" onChange={onChange} {...props} />);
  return {
    user: userEvent.setup(),
    onChange,
    schedule: () => onChange.mock.lastCall?.[0].schedules[0],
  };
}

const day = (name: string) => within(screen.getByRole("group", { name }));
const opens = (name: string, number = 1) =>
  within(screen.getByRole("group", { name: `${name}, hours ${number}` })).getByRole("combobox", {
    name: "Opens",
  });
const closes = (name: string, number = 1) =>
  within(screen.getByRole("group", { name: `${name}, hours ${number}` })).getByRole("combobox", {
    name: "Closes",
  });

describe("SupportHoursPicker", () => {
  it("starts empty: seven closed days, presets, and nothing to tell its owner", () => {
    const { onChange } = setUp();
    const boxes = screen.getAllByRole("checkbox");
    expect(boxes).toHaveLength(7);
    for (const box of boxes) expect(box).not.toBeChecked();
    expect(screen.getByText("No support hours yet")).toBeVisible();
    expect(onChange).not.toHaveBeenCalled();
  });

  it("fills a week from a preset, in the viewer's zone, which can be seen and removed", async () => {
    const { user, schedule } = setUp();
    await user.click(screen.getByRole("button", { name: "Mon–Fri 9–17" }));
    expect(schedule()).toMatchObject({ timeZones: [viewerZone], weekly: { monday: [nine] } });
    expect(screen.getByRole("button", { name: "Mon–Fri 9–17" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await user.click(screen.getByRole("button", { name: /^Remove UTC|^Remove .*\// }));
    expect(schedule()?.timeZones).toEqual([]);
  });

  it("keeps the focus on the day that is opened first", async () => {
    const { user } = setUp();
    await user.click(screen.getByRole("checkbox", { name: "Monday" }));
    expect(screen.getByRole("checkbox", { name: "Monday" })).toHaveFocus();
    expect(opens("Monday")).toHaveValue("09:00");
  });

  it.each([
    { typed: "9", value: "09:00" },
    { typed: "0930", value: "09:30" },
    { typed: "9:05", value: "09:05" },
    { typed: "noon", value: "12:00" },
    { typed: "10a", value: "10:00" },
    { typed: "nine", value: "nine" },
  ])("reads $typed as $value when the box is left", async ({ typed, value }) => {
    const { user, schedule } = setUp({ defaultValue: openOn({ monday: [nine] }) });
    await user.click(opens("Monday"));
    await user.keyboard(typed);
    expect(schedule()?.weekly.monday[0]?.opens).toBe(typed);
    await user.tab();
    expect(opens("Monday")).toHaveValue(value);
    expect(schedule()?.weekly.monday[0]?.opens).toBe(value);
  });

  it("marks what can't be read once it is left, and not before", async () => {
    const { user } = setUp({ defaultValue: openOn({ monday: [nine] }) });
    await user.clear(opens("Monday"));
    await user.type(opens("Monday"), "25");
    expect(screen.queryByText("Enter a time like 09:00")).not.toBeInTheDocument();
    await user.tab();
    expect(opens("Monday")).toBeInvalid();
    expect(opens("Monday")).toHaveAccessibleDescription("Enter a time like 09:00");
    await user.clear(opens("Monday"));
    await user.type(opens("Monday"), "08:00");
    expect(opens("Monday")).toBeValid();
  });

  it("adds a second range after the first, with the focus in it, and removes it again", async () => {
    const { user, schedule } = setUp({ defaultValue: openOn({ monday: [nine] }) });
    await user.click(screen.getByRole("button", { name: "Add hours to Monday" }));
    expect(opens("Monday", 2)).toHaveFocus();
    expect(opens("Monday", 2)).toHaveValue("18:00");
    await user.click(screen.getByRole("button", { name: "Remove hours 1 from Monday" }));
    expect(schedule()?.weekly.monday).toEqual([{ opens: "18:00", closes: "20:00" }]);
    expect(opens("Monday")).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Undo: Hours 1 removed from Monday" }));
    expect(schedule()?.weekly.monday).toHaveLength(2);
  });

  it("gives a day its hours back when it is closed by mistake", async () => {
    const early = { opens: "07:15", closes: "11:45" };
    const { user, schedule } = setUp({ defaultValue: openOn({ friday: [early] }) });
    await user.click(screen.getByRole("checkbox", { name: "Friday" }));
    expect(schedule()?.weekly.friday).toEqual([]);
    await user.click(screen.getByRole("checkbox", { name: "Friday" }));
    expect(schedule()?.weekly.friday).toEqual([early]);
  });

  it("copies a day to the other open days, which are chosen at first", async () => {
    const { user, schedule } = setUp({
      defaultValue: openOn({ monday: [nine], sunday: [{ opens: "10:00", closes: "11:00" }] }),
    });
    await user.click(screen.getByRole("button", { name: "Copy Monday to other days" }));
    await user.click(screen.getByRole("button", { name: "Copy" }));
    expect(schedule()?.weekly.sunday).toEqual([nine]);
    expect(schedule()?.weekly.tuesday).toEqual([]);
    expect(screen.getByText("Monday copied to Sunday")).toBeInTheDocument();
  });

  it("says that a range ends on the next day, and draws its rest there", () => {
    setUp({ defaultValue: openOn({ friday: [{ opens: "18:00", closes: "02:00" }] }) });
    expect(day("Friday").getByText("Closes Saturday at 02:00")).toBeVisible();
    const saturday = day("Saturday").getByRole("img", { name: "Saturday: closed" });
    expect(saturday.querySelectorAll(".cg-track-tail")).toHaveLength(1);
  });

  it("draws bars with attributes only, for a strict CSP", () => {
    const { container } = render(<SupportHoursPicker defaultValue={openOn({ monday: [nine] })} />);
    expect(container.querySelectorAll("[style]")).toHaveLength(0);
  });

  it("finds a zone by typing, adds it by keyboard, and explains what several mean", async () => {
    const { user, schedule } = setUp({ defaultValue: openOn({ monday: [nine] }) });
    await user.click(await readyCombobox("Add a time zone"));
    await user.keyboard("new york");
    expect(await screen.findByRole("option", { name: /America\/New York/ })).toBeVisible();
    await user.keyboard("{Enter}");
    expect(schedule()?.timeZones).toEqual(["UTC", "America/New_York"]);
    expect(
      screen.getByText(/09:00 to 17:00 in UTC and 09:00 to 17:00 in New York/),
    ).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Remove America/New York" }));
    expect(schedule()?.timeZones).toEqual(["UTC"]);
    expect(screen.getByRole("combobox", { name: "Add a time zone" })).toHaveFocus();
  });

  it("shows a form's issues at the controls that the error summary leads to", () => {
    const at = "/supportHours/schedules/0";
    setUp({
      defaultValue: { schedules: [{ id: ID, timeZones: [], weekly: { ...closedWeek() } }] },
      errors: [
        { section: "supportHours", path: `${at}/weekly`, code: "hours_range_required" },
        { section: "supportHours", path: `${at}/timeZones`, code: "hours_zone_required" },
      ],
    });
    expect(screen.getByText("Open at least one day")).toBeVisible();
    const first = screen.getAllByRole("checkbox")[0];
    expect(first).toHaveAttribute("id", "f-supportHours-schedules-0-weekly");
    const zones = screen.getByRole("combobox", { name: "Add a time zone" });
    expect(zones).toHaveAttribute("id", "f-supportHours-schedules-0-timeZones");
    expect(zones).toHaveAccessibleDescription(/Add at least one time zone/);
  });

  it("leads to the first preset while nothing is given at all", () => {
    setUp({
      errors: [{ section: "supportHours", path: "/supportHours", code: "section_missing" }],
    });
    expect(screen.getByRole("button", { name: "Mon–Fri 9–17" })).toHaveAttribute(
      "id",
      "f-supportHours",
    );
  });

  it("keeps special days and languages through a preset", async () => {
    const base = openOn({ monday: [nine] }).schedules[0];
    if (!base) throw new Error("no schedule");
    const value: SupportHours = {
      schedules: [
        {
          ...base,
          exceptions: [{ date: "2026-12-25", name: "Christmas", ranges: [] }],
          languages: ["pl", "en"],
        },
      ],
    };
    const { user, schedule } = setUp({ defaultValue: value });
    await user.click(screen.getByRole("button", { name: "Every day 9–21" }));
    expect(schedule()).toMatchObject({
      languages: ["pl", "en"],
      exceptions: [{ name: "Christmas" }],
    });
  });

  it("takes a day that another client left out for closed", () => {
    const { monday: _left, ...others } = closedWeek();
    const weekly = others as ReturnType<typeof closedWeek>;
    setUp({ defaultValue: { schedules: [{ id: ID, timeZones: ["UTC"], weekly }] } });
    expect(screen.getByRole("checkbox", { name: "Monday" })).not.toBeChecked();
  });

  it("adds and removes a second schedule with other hours", async () => {
    const { user, onChange } = setUp({ defaultValue: openOn({ monday: [nine] }) });
    await user.click(screen.getByRole("button", { name: "Add other hours for other time zones" }));
    const second = within(screen.getByRole("group", { name: "Hours 2" }));
    await user.click(second.getByRole("checkbox", { name: "Sunday" }));
    expect(onChange.mock.lastCall?.[0].schedules).toHaveLength(2);
    await user.click(second.getByRole("button", { name: "Remove these hours" }));
    expect(onChange.mock.lastCall?.[0]).toEqual(openOn({ monday: [nine] }));
  });

  it("can be looked at without being changed", async () => {
    const { user, onChange } = setUp({
      defaultValue: openOn({ monday: [nine] }),
      readOnly: true,
    });
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
    expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
    const box = screen.getByRole("textbox", { name: "Opens" });
    await user.type(box, "8");
    await user.click(screen.getByRole("checkbox", { name: "Monday" }));
    expect(box).toHaveValue("09:00");
    expect(onChange).not.toHaveBeenCalled();
  });

  it("disables every control", () => {
    setUp({ defaultValue: openOn({ monday: [nine] }), disabled: true });
    for (const control of [
      ...screen.getAllByRole("combobox"),
      ...screen.getAllByRole("checkbox"),
    ]) {
      expect(control).toBeDisabled();
    }
  });

  it("shows what a controlling owner gives it, and only that", async () => {
    function Owner() {
      const [value, setValue] = useState(openOn({ monday: [nine] }));
      return (
        <>
          <SupportHoursPicker value={value} onChange={setValue} />
          <button type="button" onClick={() => setValue(openOn({ tuesday: [nine] }))}>
            Replace
          </button>
        </>
      );
    }
    render(<Owner />);
    const user = userEvent.setup();
    await user.clear(closes("Monday"));
    await user.type(closes("Monday"), "18:30");
    expect(closes("Monday")).toHaveValue("18:30");
    await user.click(screen.getByRole("button", { name: "Replace" }));
    expect(screen.getByRole("checkbox", { name: "Monday" })).not.toBeChecked();
    expect(screen.getByRole("checkbox", { name: "Tuesday" })).toBeChecked();
  });

  it("forwards its ref and passes the rest on", () => {
    const ref = createRef<HTMLDivElement>();
    render(<SupportHoursPicker ref={ref} className="mine" data-thing="1" />);
    expect(ref.current).toHaveClass("cg-hours", "mine");
    expect(ref.current).toHaveAttribute("data-thing", "1");
    expect(ref.current).toHaveAttribute("data-empty");
  });
});
