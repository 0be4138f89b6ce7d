import { render, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import {
  SupportHoursPicker,
  type SupportHoursPickerProps,
} from "../../src/components/hours/picker/SupportHoursPicker.js";
import { closedWeek, type SupportHours } from "../../src/domain/index.js";

const short = { opens: "09:00", closes: "13:00" };
const late = { opens: "14:00", closes: "18:00" };

function show(props: Partial<SupportHoursPickerProps> = {}) {
  const onChange = vi.fn<(value: SupportHours) => void>();
  const { container } = render(
    <SupportHoursPicker
      defaultValue={{
        schedules: [
          {
            id: "5b6f1c1e-7f0a-4f43-9d2b-1f6f4a1c9a01",
            timeZones: ["UTC"],
            weekly: { ...closedWeek(), monday: [short] },
            exceptions: [{ date: "2999-12-24", name: "Christmas Eve", ranges: [short, late] }],
          },
        ],
      }}
      onChange={onChange}
      {...props}
    />,
  );
  return {
    container,
    dates: () => onChange.mock.lastCall?.[0].schedules[0]?.exceptions?.map(({ date }) => date),
  };
}

const eve = () => within(screen.getByRole("group", { name: "24 December 2999, Christmas Eve" }));
const added = () => within(screen.getByRole("group", { name: "New day" }));

describe.each([1056, 800, 560, 320])("special days in a window %i pixels wide", (width) => {
  beforeEach(() => page.viewport(width, 900));

  it("fit", () => {
    const { container } = show();
    const end = container.getBoundingClientRect().right;
    const over = [...container.querySelectorAll(".cg-exceptions *, .cg-use *")].filter(
      (element) => element.getBoundingClientRect().right > end + 0.5,
    );
    expect(over).toEqual([]);
  });

  it.each(["h12", "h23"] as const)(
    "have their times side by side on a clock of %s",
    (hourCycle) => {
      show({ hourCycle });
      for (const range of eve().getAllByRole("group", { name: /, hours \d$/ })) {
        const [opens, closes] = within(range)
          .getAllByRole("combobox")
          .map((box) => box.getBoundingClientRect());
        expect(closes?.top).toBe(opens?.top);
        expect(closes?.left).toBeGreaterThan(opens?.right ?? Number.POSITIVE_INFINITY);
        const add = within(range).queryByRole("button", { name: /^Add hours/ });
        if (add)
          expect(Math.abs(add.getBoundingClientRect().top - (opens?.top ?? 0))).toBeLessThan(9);
      }
    },
  );

  it("move nothing when an error appears", async () => {
    show();
    await userEvent.click(screen.getByRole("button", { name: "Add a day" }));
    const places = () =>
      screen.getAllByRole("button").map((button) => {
        const { x, y } = button.getBoundingClientRect();
        return `${Math.round(x)} ${Math.round(y)}`;
      });
    const before = places();
    added().getByLabelText("Date").blur();
    await vi.waitFor(() => expect(added().getByLabelText("Date")).toBeInvalid());
    expect(places()).toEqual(before);
  });
});

describe("the browser's own date box", () => {
  beforeEach(() => page.viewport(1056, 900));

  it("takes a date key by key and keeps the focus", async () => {
    const { dates } = show();
    await userEvent.click(screen.getByRole("button", { name: "Add a day" }));
    await userEvent.keyboard("12252999");
    expect(dates()).toEqual(["2999-12-24", "2999-12-25"]);
    const day = within(screen.getByRole("group", { name: "25 December 2999" }));
    expect(day.getByLabelText("Date")).toHaveFocus();
  });

  it("keeps a half-typed date, which is marked once it is left and can be finished", async () => {
    const { dates } = show();
    await userEvent.click(screen.getByRole("button", { name: "Add a day" }));
    await userEvent.keyboard("1225");
    const date = added().getByLabelText<HTMLInputElement>("Date");
    await userEvent.click(added().getByRole("textbox", { name: "Name of the day" }));
    expect(date).toHaveAccessibleDescription("Enter a date like 2026-12-24");
    expect(date.validity.badInput).toBe(true);
    // Two steps on in the box stands the year.
    date.focus();
    await userEvent.keyboard("{Tab}{Tab}2999");
    expect(dates()).toEqual(["2999-12-24", "2999-12-25"]);
    expect(date).toBeValid();
  });

  it("marks a whole date that is broken again", async () => {
    const { dates } = show();
    const date = eve().getByLabelText("Date");
    date.focus();
    await userEvent.keyboard("{Delete}");
    expect(dates()).toEqual([""]);
    expect(date).toHaveFocus();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    expect(date).toBeInvalid();
  });
});
