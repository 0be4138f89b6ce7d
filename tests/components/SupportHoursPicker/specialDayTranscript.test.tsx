import { virtual } from "@guidepup/virtual-screen-reader";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useMemo } from "react";
import { afterEach, expect, it } from "vitest";
import { useAnnouncer } from "../../../src/components/LiveRegion/useAnnouncer.js";
import { ExceptionsFields } from "../../../src/components/SupportHoursPicker/ExceptionsFields.js";
import { HoursContext } from "../../../src/components/SupportHoursPicker/HoursContext.js";
import { useShownIssues } from "../../../src/components/SupportHoursPicker/useShownIssues.js";
import { useSupportHours } from "../../../src/components/SupportHoursPicker/useSupportHours.js";
import { en } from "../../../src/messages/locales/en.js";

const AT = "/supportHours/schedules/0/exceptions";

afterEach(() => virtual.stop());

/** The picker's special days without its week, which a simulated screen reader would read again on every key. */
function SpecialDays() {
  const { schedules, value, dispatch } = useSupportHours({});
  const { announce, region } = useAnnouncer();
  const { issues, touch } = useShownIssues(value, "supportHours");
  const parts = useMemo(
    () => ({
      formId: "f",
      messages: en,
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
    <HoursContext.Provider value={parts}>
      {schedules.map((schedule) => (
        <ExceptionsFields key={schedule.id} schedule={schedule} path={AT} issues={issues} />
      ))}
      {region}
    </HoursContext.Provider>
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
    [() => virtual.press("Tab"), ["textbox, Opens, 09:00"]],
    [() => virtual.press("Tab"), ["textbox, Closes, 17:00"]],
    [() => user.keyboard("13"), []],
    [() => virtual.press("Tab"), ["button, Add hours to 24 December 2999, Eve"]],
    [() => virtual.press("Shift+Tab"), ["textbox, Closes, 13:00"]],
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
