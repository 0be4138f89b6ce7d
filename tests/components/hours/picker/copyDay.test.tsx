import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { button, nine, openOn, renderPicker } from "./renderPicker.js";

const popup = () => within(screen.getByRole("dialog", { name: "Copy Monday to" }));
const box = (name: string) => popup().getByRole("checkbox", { name });

function setUp() {
  const picker = renderPicker({
    defaultValue: openOn({ monday: [nine], tuesday: [{ opens: "10:00", closes: "12:00" }] }),
  });
  const open = () => picker.user.click(button("Copy Monday to other days"));
  return { ...picker, open };
}

describe("copying a day", () => {
  it("asks for the days, says so, and starts with those that are open", async () => {
    const { open } = setUp();
    expect(button("Copy Monday to other days")).toHaveAttribute("aria-expanded", "false");
    await open();
    expect(button("Copy Monday to other days")).toHaveAttribute("aria-expanded", "true");
    expect(popup().getAllByRole("checkbox")).toHaveLength(6);
    expect(box("Tuesday")).toHaveFocus();
    expect(box("Tuesday")).toBeChecked();
    expect(box("Wednesday")).not.toBeChecked();
  });

  it("is done by keyboard alone: choose, Enter, and the focus is back", async () => {
    const { user, open, schedule } = setUp();
    await open();
    await user.tab();
    expect(box("Wednesday")).toHaveFocus();
    await user.keyboard(" {Enter}");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(schedule()?.weekly.tuesday).toEqual([nine]);
    expect(schedule()?.weekly.wednesday).toEqual([nine]);
    expect(schedule()?.weekly.thursday).toEqual([]);
    expect(screen.getByText("Monday copied to Tuesday and Wednesday")).toBeInTheDocument();
    expect(button("Copy Monday to other days")).toHaveFocus();
  });

  it.each([
    { choice: "Weekdays", days: ["Tuesday", "Wednesday", "Thursday", "Friday"] },
    { choice: "All open days", days: ["Tuesday"] },
  ])("has a quick choice: $choice", async ({ choice, days }) => {
    const { user, open } = setUp();
    await open();
    await user.click(box("Sunday"));
    await user.click(popup().getByRole("button", { name: choice }));
    const chosen = popup().getAllByRole("checkbox", { checked: true });
    expect(chosen.map((one) => one.closest("label")?.textContent)).toEqual(days);
  });

  it.each([
    { how: "Escape", leave: "{Escape}" },
    { how: "Cancel", leave: undefined },
  ])("changes nothing on $how, and gives the focus back", async ({ leave }) => {
    const { user, open, onChange } = setUp();
    await open();
    if (leave) await user.keyboard(leave);
    else await user.click(popup().getByRole("button", { name: "Cancel" }));
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(button("Copy Monday to other days")).toHaveFocus();
    expect(onChange).not.toHaveBeenCalled();
  });

  it("changes nothing when no day is chosen", async () => {
    const { user, open, onChange } = setUp();
    await open();
    await user.click(box("Tuesday"));
    await user.click(popup().getByRole("button", { name: "Copy" }));
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(onChange).not.toHaveBeenCalled();
  });

  it("closes on a press outside, on a second press on its button, and when Tab leads on", async () => {
    const { user, open } = setUp();
    await open();
    fireEvent.pointerDown(document.body);
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    await open();
    await open();
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    await open();
    popup().getByRole("button", { name: "Copy" }).focus();
    await user.tab();
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(screen.getByRole("checkbox", { name: "Tuesday" })).toHaveFocus();
  });

  it("never submits the form around it by Enter", async () => {
    const { open } = setUp();
    await open();
    expect(fireEvent.keyDown(box("Tuesday"), { key: "Enter" })).toBe(false);
  });
});
