import { render, screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import {
  SupportHoursPicker,
  type SupportHoursPickerProps,
} from "../../../../src/components/hours/picker/SupportHoursPicker.js";
import { closedWeek, type SupportHours, WEEKDAYS } from "../../../../src/domain/index.js";
import { pl } from "../../../../src/messages/locales/pl.js";

const nine = { opens: "09:00", closes: "17:00" };
const short = { opens: "10:00", closes: "14:00" };
const eve = { date: "2026-12-24", name: "Christmas Eve", ranges: [] };
const office: SupportHours = {
  schedules: [
    {
      id: "5b6f1c1e-7f0a-4f43-9d2b-1f6f4a1c9a01",
      timeZones: ["Europe/Warsaw"],
      weekly: { ...closedWeek(), monday: [nine], tuesday: [nine] },
      exceptions: [eve],
    },
  ],
};

function setUp(props: Partial<SupportHoursPickerProps> = {}) {
  const onChange = vi.fn<(value: SupportHours) => void>();
  const onSubmit = vi.fn();
  render(
    <form onSubmit={onSubmit}>
      <SupportHoursPicker formId="f" onChange={onChange} {...props} />
      <button type="submit">Save</button>
    </form>,
  );
  return {
    user: userEvent.setup(),
    onChange,
    onSubmit,
    schedule: () => onChange.mock.lastCall?.[0].schedules[0],
  };
}

const opener = () => screen.getByRole("button", { name: "Type the hours" });
const box = () => screen.getByRole("textbox", { name: "Hours of the week" });
/** The box once its chunk is there. */
const readyBox = () => screen.findByRole("textbox", { name: "Hours of the week" });
const openBox = async (user: UserEvent) => {
  await user.click(opener());
  expect(await readyBox()).toHaveFocus();
};
const panel = () => screen.getByRole("group", { name: "Type the hours" });
const use = () => screen.getByRole("button", { name: "Use these hours" });

describe("the box in which the week is typed", () => {
  it("is used by keyboard alone: open, type, Enter, and the focus is back", async () => {
    const { user, schedule, onSubmit } = setUp();
    opener().focus();
    await user.keyboard("{Enter}");
    expect(await readyBox()).toHaveFocus();
    await user.keyboard("Mon-Fri 9-12, 13-17; Sat 10-14{Enter}");
    expect(schedule()?.weekly).toEqual({
      ...closedWeek(),
      ...Object.fromEntries(
        WEEKDAYS.slice(0, 5).map((day) => [
          day,
          [
            { opens: "09:00", closes: "12:00" },
            { opens: "13:00", closes: "17:00" },
          ],
        ]),
      ),
      saturday: [short],
    });
    expect(schedule()?.timeZones).toEqual([new Intl.DateTimeFormat().resolvedOptions().timeZone]);
    expect(opener()).toHaveFocus();
    expect(opener()).toHaveAttribute("aria-expanded", "false");
    expect(screen.queryByRole("textbox", { name: "Hours of the week" })).not.toBeInTheDocument();
    expect(screen.getByText("The week now has the hours you typed")).toBeInTheDocument();
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it("starts with the present week, selected, and says what to type where there is none", async () => {
    const { user } = setUp({ defaultValue: office });
    await openBox(user);
    expect(box()).toHaveValue("Mon–Tue 09:00–17:00");
    await user.keyboard("Sat 10-14");
    expect(box()).toHaveValue("Sat 10-14");
    await user.clear(box());
    expect(box()).toHaveAccessibleDescription("For example: Mon–Fri 9–17, Sat 10–14");
  });

  it("shows at once what is understood and where it stops, and says it after a pause", async () => {
    const { user } = setUp();
    await openBox(user);
    await user.keyboard("Mon-Fri 22-6 pizza");
    const understood = "Understood: Mon–Fri 22:00–06:00 (next day)";
    const problem = "Understood up to “Mon-Fri 22-6”. Not understood: “pizza”.";
    expect(box()).toHaveAccessibleDescription(`${understood} ${problem}`);
    expect(box()).toBeValid();
    await vi.waitFor(() =>
      expect(within(panel()).getByRole("status")).toHaveTextContent(`${understood} ${problem}`),
    );
  });

  it.each([
    ["Foo", "Not understood: “Foo”."],
    [
      "Mon 9-17 UTC\nTue 9-12 Europe/Paris",
      "These are the hours of several schedules. Type them one at a time.",
    ],
  ])("keeps %j, marks it when it is used, and says why", async (text, problem) => {
    const { user, onChange } = setUp({ defaultValue: office });
    await openBox(user);
    await user.clear(box());
    if (text) await user.paste(text);
    await user.click(use());
    expect(box()).toHaveFocus();
    expect(box()).toBeInvalid();
    expect(box()).toHaveAccessibleDescription(expect.stringContaining(problem));
    expect(box()).toHaveValue(text);
    expect(onChange).not.toHaveBeenCalled();
    await user.type(box(), "x");
    expect(box()).toBeValid();
  });

  it("Enter selects what was not understood, and submits nothing", async () => {
    const { user, onSubmit } = setUp();
    await openBox(user);
    await user.keyboard("Mon 9-17 lunch Tue{Enter}");
    expect(box()).toBeInvalid();
    await user.keyboard("Sat 10-14");
    expect(box()).toHaveValue("Mon 9-17 Sat 10-14 Tue");
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it("takes a second line with Shift and Enter", async () => {
    const { user, schedule } = setUp();
    await openBox(user);
    await user.keyboard("Mon 9-17{Shift>}{Enter}{/Shift}Sat 10-14{Enter}");
    expect(schedule()?.weekly).toMatchObject({ monday: [nine], saturday: [short] });
  });

  it("leaves zones and dates alone unless the text names them", async () => {
    const { user, schedule } = setUp({ defaultValue: office });
    await openBox(user);
    await user.keyboard("Sat 10-14{Enter}");
    expect(schedule()).toMatchObject({
      timeZones: ["Europe/Warsaw"],
      weekly: { monday: [], saturday: [short] },
      exceptions: [eve],
    });
    await openBox(user);
    await user.keyboard("Sat 10-14; 2027-01-01 closed (Asia/Tokyo){Enter}");
    expect(schedule()).toMatchObject({
      timeZones: ["Asia/Tokyo"],
      exceptions: [{ date: "2027-01-01", ranges: [] }],
    });
  });

  it("is taken back by Undo", async () => {
    const { user, onChange } = setUp({ defaultValue: office });
    await openBox(user);
    await user.keyboard("24/7{Enter}");
    await user.click(screen.getByRole("button", { name: /^Undo: / }));
    expect(onChange).toHaveBeenLastCalledWith(office);
  });

  it("Escape closes it, keeps what was typed, and is heard by nobody else", async () => {
    const heard = vi.fn();
    const { user, onChange } = setUp({ defaultValue: office, onKeyDown: heard });
    await openBox(user);
    await user.keyboard("Sat 10-");
    heard.mockClear();
    await user.keyboard("{Escape}");
    expect(opener()).toHaveFocus();
    expect(heard).not.toHaveBeenCalled();
    expect(onChange).not.toHaveBeenCalled();
    await user.keyboard("{Enter}");
    expect(await readyBox()).toHaveValue("Sat 10-");
  });

  it("Cancel closes it and forgets what was typed", async () => {
    const { user, onChange } = setUp({ defaultValue: office });
    await openBox(user);
    await user.keyboard("Sat 10-14");
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(opener()).toHaveFocus();
    expect(onChange).not.toHaveBeenCalled();
    await openBox(user);
    expect(box()).toHaveValue("Mon–Tue 09:00–17:00");
  });

  it("marks hours that overlap as soon as they are used", async () => {
    const { user } = setUp();
    await openBox(user);
    await user.keyboard("Mon 9-13, 12-17{Enter}");
    expect(screen.getByText("These hours overlap")).toBeVisible();
  });

  it("shows and takes hours in the person's language", async () => {
    const { user, schedule } = setUp({ messages: pl });
    await user.click(screen.getByRole("button", { name: "Wpisz godziny" }));
    const polish = await screen.findByRole("textbox", { name: "Godziny w tygodniu" });
    await user.keyboard("pn–pt 9–17");
    expect(polish).toHaveAccessibleDescription("Odczytano: Pon.–pt. 09:00–17:00");
    await user.keyboard("{Enter}");
    expect(schedule()?.weekly.friday).toEqual([nine]);
  });

  it("follows an owner that holds the value", async () => {
    function Owner() {
      const [value, setValue] = useState<SupportHours>({ schedules: [] });
      return <SupportHoursPicker value={value} onChange={setValue} />;
    }
    render(<Owner />);
    const user = userEvent.setup();
    await openBox(user);
    await user.keyboard("Mon 9-17{Enter}");
    expect(opener()).toHaveFocus();
    expect(screen.getByRole("checkbox", { name: "Monday" })).toBeChecked();
  });

  it("is not there to read only, and rests while the picker is disabled", () => {
    const { rerender } = render(<SupportHoursPicker defaultValue={office} readOnly />);
    expect(screen.queryByRole("button", { name: "Type the hours" })).not.toBeInTheDocument();
    rerender(<SupportHoursPicker defaultValue={office} disabled />);
    expect(opener()).toBeDisabled();
  });
});
