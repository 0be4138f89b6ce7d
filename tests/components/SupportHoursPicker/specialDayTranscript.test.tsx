import { virtual } from "@guidepup/virtual-screen-reader";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useMemo } from "react";
import { afterEach, expect, it } from "vitest";
import { useAnnouncer } from "../../../src/components/LiveRegion/useAnnouncer.js";
import { createClock } from "../../../src/components/SupportHoursPicker/Clock.js";
import { ExceptionsFields } from "../../../src/components/SupportHoursPicker/ExceptionsFields.js";
import { HoursProviders } from "../../../src/components/SupportHoursPicker/HoursProviders.js";
import { useShownIssues } from "../../../src/components/SupportHoursPicker/useShownIssues.js";
import { useSupportHours } from "../../../src/components/SupportHoursPicker/useSupportHours.js";
import { en } from "../../../src/messages/locales/en.js";

const AT = "/supportHours/schedules/0/exceptions";

/** What is said of the list of times while it is not asked for. */
const FOLDED = "has popup listbox, not expanded, no autocomplete";

afterEach(() => virtual.stop());

/** The picker's special days without its week, which a simulated screen reader would read again on every key. */
function SpecialDays() {
  const { schedules, value, dispatch, undoable, undo } = useSupportHours({});
  const { announce, region } = useAnnouncer();
  const { issues, touch } = useShownIssues(value, "supportHours");
  const parts = useMemo(
    () => ({
      formId: "f",
      messages: en,
      clock: createClock("en", "h23"),
      minuteStep: 30,
      now: undefined,
      days: [],
      headingLevel: 4 as const,
      disabled: false,
      readOnly: false,
      dispatch,
      announce,
      touch,
    }),
    [dispatch, announce, touch],
  );
  return (
    <HoursProviders parts={parts} messages={en} undo={{ action: undoable, undo }}>
      {schedules.map((schedule) => (
        <ExceptionsFields key={schedule.id} schedule={schedule} path={AT} issues={issues} />
      ))}
      {region}
    </HoursProviders>
  );
}

it("a holiday is entered, mended, and removed again, by what a screen reader says", async () => {
  const user = userEvent.setup();
  const { container } = render(<SpecialDays />);
  await virtual.start({ container });
  screen.getByRole("button", { name: "Add a day" }).focus();
  await virtual.clearSpokenPhraseLog();

  const steps: [what: () => Promise<void>, heard: string[]][] = [
    [() => virtual.act(), ["Date"]],
    [() => virtual.press("Tab"), ["textbox, Name of the day, optional"]],
    [() => virtual.press("Shift+Tab"), ["Date, Enter a date like 2026-12-24"]],
    [() => user.keyboard("2999-12-24"), []],
    [() => virtual.press("Tab"), ["textbox, Name of the day, optional"]],
    [() => user.keyboard("Eve"), []],
    [() => virtual.press("Tab"), ["checkbox, Closed, checked"]],
    [() => virtual.act(), []],
    [() => virtual.press("Tab"), [`combobox, Opens, 09:00, ${FOLDED}`]],
    [() => virtual.press("Tab"), [`combobox, Closes, 17:00, ${FOLDED}`]],
    [() => user.keyboard("13"), []],
    [() => virtual.press("Tab"), ["button, Add hours to 24 December 2999, Eve"]],
    [() => virtual.press("Shift+Tab"), [`combobox, Closes, 13:00, ${FOLDED}`]],
    [() => virtual.press("Tab"), ["button, Add hours to 24 December 2999, Eve"]],
    [() => virtual.press("Tab"), ["button, Remove 24 December 2999, Eve"]],
    [() => virtual.previous(), ["end of group, 24 December 2999, Eve, hours 1"]],
    [() => virtual.next(), ["button, Remove 24 December 2999, Eve"]],
    [() => virtual.act(), ["button, Add a day", "polite: 24 December 2999, Eve removed"]],
  ];
  for (const [what, heard] of steps) {
    await what();
    expect(await virtual.spokenPhraseLog()).toEqual(heard);
    await virtual.clearSpokenPhraseLog();
  }
});
