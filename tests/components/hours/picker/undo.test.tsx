import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { SupportHoursPicker } from "../../../../src/components/hours/picker/SupportHoursPicker.js";
import { button, ID, nine, openOn, renderPicker, timeBox } from "./renderPicker.js";

const lunch = [
  { opens: "09:00", closes: "12:00" },
  { opens: "13:00", closes: "17:00" },
];
const given = openOn({ monday: lunch, tuesday: [nine] });
const inDay = (name: string) => within(screen.getByRole("group", { name }));

type User = ReturnType<typeof userEvent.setup>;

describe("undo", () => {
  it.each<{ what: string; day: string; act: (user: User) => Promise<void> }>([
    {
      what: "Monday copied",
      day: "Monday",
      act: async (user) => {
        await user.click(button("Copy Monday to other days"));
        await user.click(button("Copy"));
      },
    },
    {
      what: "Hours 2 removed from Monday",
      day: "Monday",
      act: (user) => user.click(button("Remove hours 2 from Monday")),
    },
    {
      what: "Tuesday closed",
      day: "Tuesday",
      act: (user) => user.click(screen.getByRole("checkbox", { name: "Tuesday" })),
    },
  ])("takes back: $what", async ({ what, day, act }) => {
    const { user, onChange } = renderPicker({ defaultValue: given });
    await act(user);
    expect(onChange.mock.lastCall?.[0]).not.toEqual(given);
    await user.click(inDay(day).getByRole("button", { name: `Undo: ${what}` }));
    expect(onChange.mock.lastCall?.[0]).toEqual(given);
    expect(screen.getByText(`Undone: ${what}`)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /^Undo/ })).not.toBeInTheDocument();
    expect(inDay(day).getByRole("checkbox", { name: day })).toHaveFocus();
  });

  it("takes back a preset, and gives the focus to the presets", async () => {
    const { user, onChange } = renderPicker({ defaultValue: given });
    await user.click(button("24 hours, 7 days"));
    expect(button("24 hours, 7 days")).toHaveFocus();
    await user.click(button("Undo: 24 hours, 7 days filled in"));
    expect(onChange.mock.lastCall?.[0]).toEqual(given);
    expect(button("Mon–Fri 9–17")).toHaveFocus();
  });

  it("takes back the first preset of all, which leaves nothing, and loses no focus", async () => {
    const { user, onChange } = renderPicker();
    await user.click(button("Mon–Fri 9–17"));
    expect(button("Mon–Fri 9–17")).toHaveFocus();
    await user.click(button("Undo: Mon–Fri 9–17 filled in"));
    expect(onChange.mock.lastCall?.[0]).toEqual({ schedules: [] });
    expect(button("Mon–Fri 9–17")).toHaveFocus();
  });

  it("takes back a removed schedule, below the others", async () => {
    const [first] = given.schedules;
    if (!first) throw new Error("no schedule");
    const two = { schedules: [first, { ...first, id: "other", timeZones: ["Asia/Tokyo"] }] };
    const { user, onChange } = renderPicker({ defaultValue: two });
    const second = within(screen.getByRole("group", { name: "Hours 2" }));
    await user.click(second.getByRole("button", { name: "Remove these hours" }));
    expect(onChange.mock.lastCall?.[0].schedules.map(({ id }) => id)).toEqual([ID]);
    expect(button("Add other hours for other time zones")).toHaveFocus();
    await user.click(button("Undo: Hours removed"));
    expect(onChange.mock.lastCall?.[0]).toEqual(two);
  });

  it("takes back a removed schedule that leaves an empty one, and loses no focus", async () => {
    const { user, onChange } = renderPicker({ defaultValue: given });
    await user.click(button("Add other hours for other time zones"));
    const first = within(screen.getByRole("group", { name: "Hours 1" }));
    await user.click(first.getByRole("button", { name: "Remove these hours" }));
    expect(onChange.mock.lastCall?.[0]).toEqual({ schedules: [] });
    expect(button("Mon–Fri 9–17")).toHaveFocus();
    await user.click(button("Undo: Hours removed"));
    expect(onChange.mock.lastCall?.[0].schedules[0]).toEqual(given.schedules[0]);
  });

  it("takes back joining, and gives the focus to the day, not to the hours that come back", async () => {
    const { user } = renderPicker({ defaultValue: openOn({ monday: [nine] }) });
    await user.click(button("Add hours to Monday"));
    await user.clear(timeBox("Opens", "Monday", 2));
    await user.keyboard("16");
    await user.tab();
    await user.click(button("Join the overlapping hours"));
    await user.click(inDay("Monday").getByRole("button", { name: /^Undo/ }));
    expect(timeBox("Opens", "Monday", 2)).toHaveValue("16:00");
    expect(inDay("Monday").getByRole("checkbox", { name: "Monday" })).toHaveFocus();
  });

  it("goes back step by step", async () => {
    const { user, onChange } = renderPicker({ defaultValue: given });
    await user.click(button("Remove hours 1 from Monday"));
    await user.click(screen.getByRole("checkbox", { name: "Tuesday" }));
    await user.click(button("Undo: Tuesday closed"));
    await user.click(button("Undo: Hours 1 removed from Monday"));
    expect(onChange.mock.lastCall?.[0]).toEqual(given);
  });

  it("ends where something new is typed", async () => {
    const { user } = renderPicker({ defaultValue: given });
    await user.click(button("Remove hours 1 from Monday"));
    await user.type(timeBox("Opens", "Tuesday"), "8");
    expect(screen.queryByRole("button", { name: /^Undo/ })).not.toBeInTheDocument();
  });

  it("ends where the owner puts other hours in their place, and not when it copies them", async () => {
    function Owner() {
      const [value, setValue] = useState(given);
      return (
        <>
          <SupportHoursPicker value={value} onChange={(next) => setValue(structuredClone(next))} />
          <button type="button" onClick={() => setValue(openOn({ friday: [nine] }))}>
            Load another record
          </button>
        </>
      );
    }
    render(<Owner />);
    const user = userEvent.setup();
    await user.click(button("Remove hours 1 from Monday"));
    expect(button("Undo: Hours 1 removed from Monday")).toBeVisible();
    await user.click(button("Load another record"));
    expect(screen.queryByRole("button", { name: /^Undo/ })).not.toBeInTheDocument();
  });
});
