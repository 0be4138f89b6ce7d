import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { SupportHoursPicker } from "../../../../src/components/hours/picker/SupportHoursPicker.js";
import type { Issue } from "../../../../src/domain/index.js";
import type { SupportHours } from "../../../../src/domain/record/SupportHours.js";
import { button, nine, openOn, renderPicker, timeBox } from "./renderPicker.js";

const overlapping = openOn({
  monday: [
    { opens: "09:00", closes: "13:00" },
    { opens: "12:00", closes: "17:00" },
  ],
});
const overlap = {
  section: "supportHours",
  path: "/supportHours/schedules/0/weekly/monday/1/opens",
  code: "hours_overlap",
} as const;

describe("several things wrong", () => {
  it.each<{
    where: string;
    box: () => HTMLElement;
    given: SupportHours;
    codes: Pick<Issue, "path" | "code">[];
  }>([
    {
      where: "a day",
      box: () => timeBox("Closes", "Monday", 2),
      given: openOn({ monday: [nine, { opens: "12:00", closes: "noon" }] }),
      codes: [
        { path: "/weekly/monday/0/opens", code: "hours_overlap" },
        { path: "/weekly/monday/1/closes", code: "hours_invalid_time" },
      ],
    },
    {
      where: "a special day",
      box: () => timeBox("Closes", "24.12., Christmas Eve"),
      given: {
        schedules: openOn({}).schedules.map((schedule) => ({
          ...schedule,
          exceptions: [
            { date: "24.12.", name: "Christmas Eve", ranges: [{ opens: "09:00", closes: "noon" }] },
          ],
        })),
      },
      codes: [
        { path: "/exceptions/0/date", code: "hours_invalid_date" },
        { path: "/exceptions/0/ranges/0/closes", code: "hours_invalid_time" },
      ],
    },
  ])("in $where are all said, so that no box has another's sentence only", (row) => {
    const errors = row.codes.map(({ path, code }) => ({
      section: "supportHours",
      path: `/supportHours/schedules/0${path}`,
      code,
    }));
    renderPicker({ defaultValue: row.given, errors });
    expect(row.box()).toBeInvalid();
    expect(row.box()).toHaveAccessibleDescription(/Enter a time like 09:00/);
  });
});

describe("overlapping hours", () => {
  it("are shown at the box, and joined by one press, and not before", async () => {
    const { user, onChange, schedule } = renderPicker({
      defaultValue: overlapping,
      errors: [overlap],
    });
    expect(timeBox("Opens", "Monday", 2)).toHaveAccessibleDescription("These hours overlap");
    expect(timeBox("Opens", "Monday", 1)).toBeValid();
    expect(onChange).not.toHaveBeenCalled();
    await user.click(button("Join the overlapping hours"));
    expect(schedule()?.weekly.monday).toEqual([nine]);
    expect(screen.getByText("Overlapping hours joined")).toBeInTheDocument();
    expect(screen.getByRole("checkbox", { name: "Monday" })).toHaveFocus();
    await user.click(button("Undo: Overlapping hours joined"));
    expect(schedule()?.weekly).toEqual(overlapping.schedules[0]?.weekly);
  });

  it("are found without a form, once a box is left", async () => {
    const { user } = renderPicker({ defaultValue: overlapping });
    expect(screen.queryByText("These hours overlap")).not.toBeInTheDocument();
    await user.click(timeBox("Closes", "Monday", 2));
    await user.tab();
    expect(button("Join the overlapping hours")).toBeVisible();
  });

  it.each(["readOnly", "disabled"] as const)("can't be joined when %s", (state) => {
    renderPicker({ defaultValue: overlapping, errors: [overlap], [state]: true });
    expect(screen.getByText("These hours overlap")).toBeVisible();
    expect(screen.queryByRole("button", { name: /Join/ })).not.toBeInTheDocument();
  });
});

describe("sentences of a form library", () => {
  it.each([
    { errors: "Give your hours" },
    { errors: ["Give your hours"] },
    { errors: ["Give your hours", { ...overlap, code: "hours_invalid_time" as const }] },
  ])("stand above, and describe the hours: $errors", ({ errors }) => {
    const { container } = render(<SupportHoursPicker defaultValue={overlapping} errors={errors} />);
    expect(screen.getByText("Give your hours")).toBeVisible();
    const schedule = container.querySelector("fieldset.cg-schedule");
    expect(schedule).toHaveAccessibleDescription("Give your hours");
    expect(screen.getByRole("group", { name: "Start from" })).toHaveAccessibleDescription(
      "Give your hours",
    );
  });

  it("may be empty", () => {
    const { container } = render(<SupportHoursPicker defaultValue={overlapping} errors="" />);
    expect(container.querySelector(".cg-schedule")).not.toHaveAttribute("aria-describedby");
  });
});

describe("in a plain form", () => {
  function PlainForm({ onSubmit }: { onSubmit: (hours: SupportHours) => void }) {
    const [hours, setHours] = useState<SupportHours>({ schedules: [] });
    const [error, setError] = useState<string>();
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (hours.schedules.length === 0) setError("Give your hours");
          else onSubmit(hours);
        }}
      >
        <SupportHoursPicker onChange={setHours} {...(error && { errors: error })} />
        <button type="submit">Save</button>
      </form>
    );
  }

  it("works uncontrolled: what was typed is what is sent, and no key of its own sends it", async () => {
    const onSubmit = vi.fn<(hours: SupportHours) => void>();
    render(<PlainForm onSubmit={onSubmit} />);
    const user = userEvent.setup();
    await user.click(button("Save"));
    expect(screen.getByText("Give your hours")).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: "Monday" }));
    await user.click(timeBox("Opens", "Monday"));
    await user.keyboard("8{Enter}");
    await user.click(button("Copy Monday to other days"));
    const popup = within(screen.getByRole("dialog"));
    await user.click(popup.getByRole("checkbox", { name: "Friday" }));
    await user.keyboard("{Enter}");
    expect(onSubmit).not.toHaveBeenCalled();
    await user.click(button("Save"));
    const early = { opens: "08:00", closes: "17:00" };
    expect(onSubmit.mock.lastCall?.[0].schedules[0]?.weekly).toMatchObject({
      monday: [early],
      tuesday: [],
      friday: [early],
    });
  });
});
