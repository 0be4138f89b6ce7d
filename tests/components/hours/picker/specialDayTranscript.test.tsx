import { virtual } from "@guidepup/virtual-screen-reader";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, it } from "vitest";
import { ExceptionsFields } from "../../../../src/components/hours/exceptions/ExceptionsFields.js";
import { hear } from "../../support/hear.js";
import { PickerParts, SCHEDULE } from "./PickerParts.js";

const AT = `${SCHEDULE}/exceptions`;

/** What is said of the list of times while it is not asked for. */
const FOLDED = "has popup listbox, not expanded, no autocomplete";

afterEach(() => virtual.stop());

it("a holiday is entered, mended, and removed again, by what a screen reader says", async () => {
  const user = userEvent.setup();
  const { container } = render(
    <PickerParts>
      {(schedule, issues) => <ExceptionsFields schedule={schedule} path={AT} issues={issues} />}
    </PickerParts>,
  );
  await virtual.start({ container });
  screen.getByRole("button", { name: "Add a day" }).focus();

  await hear([
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
  ]);
});
