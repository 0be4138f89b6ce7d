import { virtual } from "@guidepup/virtual-screen-reader";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { UndoButton } from "../../../../src/components/hours/state/UndoButton.js";
import { HoursPresets } from "../../../../src/components/hours/week/HoursPresets.js";
import { WeekFields } from "../../../../src/components/hours/week/WeekFields.js";
import type { SupportHours, Weekday } from "../../../../src/domain/index.js";
import { hear } from "../../support/hear.js";
import { PickerParts, SCHEDULE } from "./PickerParts.js";
import { openOn } from "./renderPicker.js";

/** What is said of the list of times while it is not asked for. */
const FOLDED = "has popup listbox, not expanded, no autocomplete";

afterEach(() => virtual.stop());

/** Some days of a week, the presets above them where they are wanted. */
async function setUp(days: readonly Weekday[], defaultValue?: SupportHours, presets = false) {
  const user = userEvent.setup();
  const { container } = render(
    <PickerParts days={days} {...(defaultValue && { defaultValue })}>
      {(schedule, issues) => (
        <>
          {presets && <HoursPresets schedule={schedule} />}
          {presets && (
            <UndoButton
              shows={() => true}
              onGone={() => screen.getByRole("button", { name: "Every day 9–21" }).focus()}
            />
          )}
          <WeekFields schedule={schedule} path={SCHEDULE} issues={issues} />
        </>
      )}
    </PickerParts>,
  );
  await virtual.start({ container });
  return {
    act: () => virtual.act(),
    tab: () => virtual.press("Tab"),
    back: () => virtual.press("Shift+Tab"),
    next: () => virtual.next(),
    type: (text: string) => () => user.keyboard(text),
  };
}

it("a day with a lunch break is entered, and a slip put right, by what a screen reader says", async () => {
  const { act, tab, back, type } = await setUp(["monday"]);
  screen.getByRole("checkbox", { name: "Monday" }).focus();
  await hear([
    [act, []],
    [tab, [`combobox, Opens, 09:00, ${FOLDED}`]],
    [tab, [`combobox, Closes, 17:00, ${FOLDED}`]],
    [type("12"), []],
    [tab, ["button, Add hours to Monday"]],
    [act, [`combobox, Opens, 13:00, ${FOLDED}`, "polite: Hours 2 added to Monday"]],
    [type("25"), []],
    [tab, [`combobox, Closes, 15:00, ${FOLDED}`]],
    [back, [`combobox, Opens, 25, Enter a time like 09:00, ${FOLDED}, invalid`]],
    [type("13"), []],
    [tab, [`combobox, Closes, 15:00, ${FOLDED}`]],
    [type("16"), []],
    [tab, ["button, Remove hours 2 from Monday"]],
  ]);
  expect(
    screen.getByRole("img", { name: "Monday: 09:00 to 12:00, 13:00 to 16:00" }),
  ).toBeInTheDocument();
});

it("the day is copied to another, and that taken back, by what a screen reader says", async () => {
  const lunched = openOn({
    monday: [
      { opens: "09:00", closes: "12:00" },
      { opens: "13:00", closes: "17:00" },
    ],
  });
  const { act, tab, type } = await setUp(["monday", "tuesday"], lunched);
  screen.getByRole("button", { name: "Copy Monday to other days" }).focus();
  await hear([
    [act, ["dialog, Copy Monday to", "checkbox, Tuesday, not checked"]],
    [type(" "), []],
    [
      type("{Enter}"),
      [
        "button, Copy Monday to other days, not expanded, has popup dialog",
        "polite: Monday copied to Tuesday",
      ],
    ],
    [tab, ["button, Undo: Monday copied"]],
    [act, ["checkbox, Monday, checked", "polite: Undone: Monday copied"]],
  ]);
  expect(screen.getByRole("img", { name: "Tuesday: closed" })).toBeInTheDocument();
});

it("a night shift ends on the next day, whose hours overlap and are joined, by what is said", async () => {
  const { act, tab, back, next, type } = await setUp(
    ["friday", "saturday"],
    openOn({ saturday: [{ opens: "05:00", closes: "10:00" }] }),
  );
  screen.getByRole("checkbox", { name: "Friday" }).focus();
  await hear([
    [act, []],
    [tab, [`combobox, Opens, 09:00, ${FOLDED}`]],
    [type("22"), []],
    [tab, [`combobox, Closes, 17:00, ${FOLDED}`]],
    [type("6"), []],
    [tab, ["button, Add hours to Friday"]],
    [next, ["Closes Saturday at 06:00"]],
    [next, ["end of group, Friday, hours 1"]],
    [next, ["image, Friday: 22:00 to 06:00"]],
    [tab, ["button, Copy Friday to other days, not expanded, has popup dialog"]],
    [tab, ["checkbox, Saturday, checked"]],
    [tab, [`combobox, Opens, 05:00, These hours overlap, ${FOLDED}, invalid`]],
    [tab, [`combobox, Closes, 10:00, ${FOLDED}`]],
    [tab, ["button, Add hours to Saturday"]],
    [tab, ["button, Join the overlapping hours"]],
    [act, ["checkbox, Saturday, checked", "polite: Overlapping hours joined"]],
    [back, ["button, Copy Friday to other days, not expanded, has popup dialog"]],
  ]);
});

it("a week around the clock is filled in and taken back, by what a screen reader says", async () => {
  const { act, tab, back, next } = await setUp(["sunday"], undefined, true);
  screen.getByRole("button", { name: "Every day 9–21" }).focus();
  await hear([
    [tab, ["button, 24 hours, 7 days, not pressed"]],
    [act, []],
    [back, ["button, Every day 9–21, not pressed"]],
    [tab, ["button, 24 hours, 7 days, pressed"]],
    [tab, ["button, Undo: 24 hours, 7 days filled in"]],
    [next, ["group, Sunday"]],
    [back, ["button, 24 hours, 7 days, pressed"]],
    [tab, ["button, Undo: 24 hours, 7 days filled in"]],
    [act, ["button, Every day 9–21, not pressed", "polite: Undone: 24 hours, 7 days filled in"]],
  ]);
});
