import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { nine, openOn, renderPicker, timeBox } from "./renderPicker.js";

const list = () => screen.findByRole("listbox", { name: /Opens|Closes/ });
const monday = openOn({ monday: [nine] });

describe("a time box", () => {
  it("is an editable combobox that opens on a click, and points to its own time", async () => {
    const { user } = renderPicker({ defaultValue: monday });
    const box = timeBox("Opens", "Monday");
    expect(box).toHaveAttribute("aria-expanded", "false");
    await user.click(box);
    const options = within(await list()).getAllByRole("option");
    expect(options).toHaveLength(48);
    expect(box).toHaveAttribute("aria-expanded", "true");
    const nineOClock = screen.getByRole("option", { name: "09:00" });
    expect(box).toHaveAttribute("aria-activedescendant", nineOClock.id);
    expect(nineOClock).toHaveAttribute("aria-selected", "true");
  });

  it.each(["{ArrowDown}", "{Alt>}{ArrowDown}{/Alt}"])(
    "opens by %s, and takes by Enter",
    async (keys) => {
      const { user, schedule } = renderPicker({ defaultValue: monday });
      const box = timeBox("Opens", "Monday");
      box.focus();
      await user.keyboard(keys);
      await list();
      await user.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}{Enter}");
      expect(box).toHaveValue("09:30");
      expect(schedule()?.weekly.monday[0]?.opens).toBe("09:30");
      expect(box).toHaveFocus();
      expect(screen.queryByRole("option")).not.toBeInTheDocument();
    },
  );

  it("takes a time by mouse, and keeps the focus", async () => {
    const { user, schedule } = renderPicker({ defaultValue: monday });
    await user.click(timeBox("Closes", "Monday"));
    await list();
    await user.click(screen.getByRole("option", { name: "24:00" }));
    expect(schedule()?.weekly.monday).toEqual([{ opens: "09:00", closes: "24:00" }]);
    expect(timeBox("Closes", "Monday")).toHaveFocus();
  });

  it("offers closing times after the opening, and says the day of the night", async () => {
    const { user, schedule } = renderPicker({ defaultValue: monday });
    await user.click(timeBox("Closes", "Monday"));
    const options = within(await list()).getAllByRole("option");
    expect(options[0]).toHaveTextContent("09:30");
    expect(options.at(-1)).toHaveTextContent("08:30, Tuesday");
    await user.click(screen.getByRole("option", { name: "02:00, Tuesday" }));
    expect(schedule()?.weekly.monday[0]?.closes).toBe("02:00");
    expect(screen.getByText("Closes Tuesday at 02:00")).toBeVisible();
  });

  it("follows what is typed in its list, and filters nothing", async () => {
    const { user } = renderPicker({ defaultValue: monday });
    const box = timeBox("Opens", "Monday");
    await user.click(box);
    await list();
    await user.keyboard("1330");
    expect(screen.getAllByRole("option")).toHaveLength(48);
    const near = screen.getByRole("option", { name: "13:30" });
    expect(box).toHaveAttribute("aria-activedescendant", near.id);
    await user.keyboard("{ArrowDown}{Enter}");
    expect(box).toHaveValue("14:00");
  });

  it("keeps a typed time that is not in the list, on Enter and on Tab", async () => {
    const { user, schedule } = renderPicker({ defaultValue: monday });
    const box = timeBox("Opens", "Monday");
    await user.click(box);
    await list();
    await user.keyboard("910{Enter}");
    expect(box).toHaveValue("09:10");
    expect(screen.queryByRole("option")).not.toBeInTheDocument();
    await user.clear(box);
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}8.05");
    await user.tab();
    expect(schedule()?.weekly.monday[0]?.opens).toBe("08:05");
    expect(screen.queryByRole("option")).not.toBeInTheDocument();
  });

  it("closes on Escape, keeps what was typed, and keeps the key from a dialog around", async () => {
    const outside = vi.fn();
    document.addEventListener("keydown", outside, { capture: true });
    onTestFinished(() => document.removeEventListener("keydown", outside, { capture: true }));
    const { user } = renderPicker({ defaultValue: monday });
    const box = timeBox("Opens", "Monday");
    await user.click(box);
    await list();
    await user.keyboard("11");
    outside.mockClear();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("option")).not.toBeInTheDocument();
    expect(outside).not.toHaveBeenCalled();
    expect(box).toHaveValue("11");
    await user.keyboard("{Escape}");
    expect(outside).toHaveBeenCalledTimes(1);
  });

  it("never submits the form around it by Enter, open or not", () => {
    renderPicker({ defaultValue: monday });
    expect(fireEvent.keyDown(timeBox("Opens", "Monday"), { key: "Enter" })).toBe(false);
  });

  it("has a list only while it is used", async () => {
    const { user } = renderPicker({ defaultValue: openOn({ monday: [nine], tuesday: [nine] }) });
    await user.click(timeBox("Opens", "Monday"));
    await list();
    await user.click(timeBox("Opens", "Tuesday"));
    await waitFor(() => expect(screen.getAllByRole("listbox", { name: "Opens" })).toHaveLength(1));
    expect(timeBox("Opens", "Monday")).toHaveAttribute("aria-expanded", "false");
  });

  it.each([
    { step: 15, second: "00:15", count: 96 },
    { step: 60, second: "01:00", count: 24 },
  ])("offers a time every $step minutes", async ({ step, second, count }) => {
    const { user } = renderPicker({ defaultValue: monday, minuteStep: step });
    await user.click(timeBox("Opens", "Monday"));
    const options = within(await list()).getAllByRole("option");
    expect(options).toHaveLength(count);
    expect(options[1]).toHaveTextContent(second);
  });
});

describe("on a clock of twelve hours", () => {
  it.each([
    { locale: "en-US", shown: "9:00 AM" },
    { locale: "en-GB", shown: "09:00" },
    { locale: "pl", shown: "09:00" },
  ])("shows times as $locale does", ({ locale, shown }) => {
    renderPicker({ defaultValue: monday, messages: { locale } });
    expect(timeBox("Opens", "Monday")).toHaveValue(shown);
  });

  it("shows every time in that form, and keeps the value in the other", async () => {
    const { user, schedule } = renderPicker({
      defaultValue: openOn({ friday: [{ opens: "18:00", closes: "02:00" }] }),
      hourCycle: "h12",
    });
    expect(screen.getByRole("img", { name: "Friday: 6:00 PM to 2:00 AM" })).toBeVisible();
    expect(screen.getByText("Closes Saturday at 2:00 AM")).toBeVisible();
    const box = timeBox("Opens", "Friday");
    await user.click(box);
    await list();
    expect(screen.getByRole("option", { name: "1:30 PM" })).toBeInTheDocument();
    await user.keyboard("7:15 pm");
    expect(box).toHaveValue("7:15 pm");
    await user.tab();
    expect(box).toHaveValue("7:15 PM");
    expect(schedule()?.weekly.friday[0]?.opens).toBe("19:15");
  });

  it("takes midnight for the end of a day that opened at midnight", async () => {
    const { user, schedule } = renderPicker({
      defaultValue: openOn({ monday: [{ opens: "00:00", closes: "12:00" }] }),
      hourCycle: "h12",
    });
    await user.clear(timeBox("Closes", "Monday"));
    await user.type(timeBox("Closes", "Monday"), "12 AM");
    await user.tab();
    expect(schedule()?.weekly.monday).toEqual([{ opens: "00:00", closes: "24:00" }]);
    expect(timeBox("Closes", "Monday")).toHaveValue("12:00 AM");
  });

  it("names the day of midnight among the closing times", async () => {
    const { user } = renderPicker({ defaultValue: monday, hourCycle: "h12" });
    await user.click(timeBox("Closes", "Monday"));
    await list();
    expect(screen.getByRole("option", { name: "12:00 AM, Tuesday" })).toBeInTheDocument();
  });

  it.each([
    { hourCycle: "h12", axis: ["12 AM", "6 AM", "12 PM", "6 PM", "12 AM"] },
    { hourCycle: "h23", axis: ["0", "6", "12", "18", "24"] },
  ] as const)("stands above the bars too: $hourCycle", ({ hourCycle, axis }) => {
    renderPicker({ hourCycle });
    const hours = [...document.querySelectorAll(".cg-week-axis-scale > span")];
    expect(hours.map((hour) => hour.textContent?.replace("\u202f", " "))).toEqual(axis);
  });
});
