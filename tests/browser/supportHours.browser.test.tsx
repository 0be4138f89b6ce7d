import { render, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import {
  SupportHoursPicker,
  type SupportHoursPickerProps,
} from "../../src/components/hours/picker/SupportHoursPicker.js";
import { closedWeek, type SupportHours } from "../../src/domain/index.js";
import "../../src/styles/index.css";

const lunch = [
  { opens: "09:00", closes: "12:30" },
  { opens: "13:30", closes: "17:00" },
];
const week = {
  ...closedWeek(),
  monday: [{ opens: "06:00", closes: "12:00" }],
  wednesday: lunch,
  friday: [{ opens: "18:00", closes: "02:00" }],
};
const hours: SupportHours = {
  schedules: [{ id: "week", timeZones: ["Europe/Warsaw"], weekly: week }],
};

function setUp(props: Partial<SupportHoursPickerProps> = {}, dir: "ltr" | "rtl" = "ltr") {
  const onChange = vi.fn<(value: SupportHours) => void>();
  render(
    <div dir={dir}>
      <SupportHoursPicker
        defaultValue={hours}
        weekStartsOn="monday"
        minuteStep={30}
        onChange={onChange}
        {...props}
      />
    </div>,
  );
  return { onChange, monday: () => onChange.mock.lastCall?.[0].schedules[0]?.weekly.monday };
}

/** Real pointer events, `hours` to the right or left of where the bar is held. */
function pointer(name: string, grip: string) {
  const track = screen.getByRole("img", { name });
  const held = track.querySelector(`[data-grip="${grip}"]`);
  if (!held) throw new Error("There is nothing to hold.");
  const { left, width, top, height } = held.getBoundingClientRect();
  const x = left + width / 2;
  const hour = track.getBoundingClientRect().width / 24;
  const send = (type: string, by: number) =>
    (type === "pointerdown" ? held : track).dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        cancelable: true,
        pointerId: 1,
        isPrimary: true,
        button: 0,
        clientX: x + by * hour,
        clientY: top + height / 2,
      }),
    );
  return {
    press: () => send("pointerdown", 0),
    move: (by: number) => send("pointermove", by),
    release: (by: number) => send("pointerup", by),
    cancel: () => send("pointercancel", 0),
  };
}

const opensOn = (day: string) =>
  within(screen.getByRole("group", { name: `${day}, hours 1` })).getByRole("combobox", {
    name: "Opens",
  });

beforeEach(() => page.viewport(1000, 800));

describe("dragging a bar", () => {
  // A synthetic pointer can't be captured, and the browser says so.
  beforeEach(() => {
    vi.spyOn(SVGElement.prototype, "setPointerCapture").mockImplementation(() => {});
    return () => vi.restoreAllMocks();
  });

  it.each([
    { grip: "bar", by: 2, range: { opens: "08:00", closes: "14:00" } },
    { grip: "opens", by: -1.4, range: { opens: "04:30", closes: "12:00" } },
    { grip: "closes", by: 3.1, range: { opens: "06:00", closes: "15:00" } },
  ])("by its $grip is one change, on the grid", async ({ grip, by, range }) => {
    const { onChange, monday } = setUp();
    const hand = pointer("Monday: 06:00 to 12:00", grip);
    hand.press();
    hand.move(by / 2);
    hand.move(by);
    await waitFor(() => expect(opensOn("Monday")).toHaveValue(range.opens));
    expect(onChange).not.toHaveBeenCalled();
    hand.release(by);
    await waitFor(() => expect(monday()).toEqual([range]));
    expect(onChange).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole("button", { name: "Undo: Hours 1 of Monday moved" }));
    await waitFor(() => expect(monday()).toEqual(week.monday));
  });

  it("counts the last move, also where the page has not shown it yet", async () => {
    const { monday } = setUp();
    const hand = pointer("Monday: 06:00 to 12:00", "bar");
    hand.press();
    hand.move(1);
    hand.move(2);
    hand.release(2);
    await waitFor(() => expect(monday()).toEqual([{ opens: "08:00", closes: "14:00" }]));
  });

  it("goes the other way from right to left", async () => {
    const { monday } = setUp({}, "rtl");
    const hand = pointer("Monday: 06:00 to 12:00", "bar");
    hand.press();
    hand.move(-2);
    await waitFor(() => expect(opensOn("Monday")).toHaveValue("08:00"));
    hand.release(-2);
    await waitFor(() => expect(monday()).toEqual([{ opens: "08:00", closes: "14:00" }]));
  });

  it.each([
    { how: "Escape", stop: () => userEvent.keyboard("{Escape}") },
    { how: "scrolling", stop: async (hand: ReturnType<typeof pointer>) => hand.cancel() },
  ])("is given up by $how", async ({ stop }) => {
    const { onChange } = setUp();
    const hand = pointer("Monday: 06:00 to 12:00", "bar");
    hand.press();
    hand.move(2);
    await waitFor(() => expect(opensOn("Monday")).toHaveValue("08:00"));
    await stop(hand);
    await waitFor(() => expect(opensOn("Monday")).toHaveValue("06:00"));
    hand.release(2);
    expect(onChange).not.toHaveBeenCalled();
  });

  it("changes nothing when it is only pressed", () => {
    const { onChange } = setUp({
      defaultValue: {
        schedules: [
          {
            id: "week",
            timeZones: [],
            weekly: { ...week, monday: [{ opens: "06:10", closes: "12:00" }] },
          },
        ],
      },
    });
    const hand = pointer("Monday: 06:10 to 12:00", "bar");
    hand.press();
    hand.move(0.05);
    hand.release(0.05);
    expect(onChange).not.toHaveBeenCalled();
  });

  it.each(["readOnly", "disabled"] as const)("is not there when %s", (state) => {
    const { container } = render(
      <SupportHoursPicker defaultValue={hours} {...{ [state]: true }} />,
    );
    expect(container.querySelector("[data-grip]")).toBeNull();
  });

  it("leaves scrolling up and down to the finger", () => {
    setUp();
    // Browsers ask the image, and not the part of it that is touched.
    const track = screen.getByRole("img", { name: "Monday: 06:00 to 12:00" });
    expect(getComputedStyle(track).touchAction).toBe("pan-y pinch-zoom");
  });
});

describe("Tab", () => {
  it("leads from an open list of times to the next box", async () => {
    setUp();
    await userEvent.click(opensOn("Monday"));
    await within(screen.getByRole("group", { name: "Monday, hours 1" })).findByRole("listbox");
    await userEvent.tab();
    const monday = within(screen.getByRole("group", { name: "Monday, hours 1" }));
    expect(monday.getByRole("combobox", { name: "Closes" })).toHaveFocus();
  });

  it("leads from an open list of time zones to the next control", async () => {
    setUp({ preview: false });
    await userEvent.click(screen.getByRole("combobox", { name: "Add a time zone" }));
    await screen.findAllByRole("option");
    await userEvent.tab();
    expect(screen.getByRole("button", { name: "Add a day" })).toHaveFocus();
  });
});

it("brings the list of time zones into view when it has come", async () => {
  await page.viewport(1000, 400);
  render(
    // It can scroll no further than the list reaches, and stands at the lower edge.
    <div style={{ blockSize: 300, overflow: "auto", paddingBlockStart: 200 }} data-testid="sheet">
      <SupportHoursPicker defaultValue={hours} preview={false} />
    </div>,
  );
  const zones = screen.getByRole("combobox", { name: "Add a time zone" });
  zones.scrollIntoView({ block: "end" });
  await userEvent.click(zones);
  await screen.findAllByRole("option");
  const sheet = screen.getByTestId("sheet").getBoundingClientRect();
  await waitFor(() => {
    const list = screen.getByRole("listbox", { name: "Add a time zone" }).getBoundingClientRect();
    expect(list.bottom).toBeLessThanOrEqual(sheet.bottom);
  });
});

describe.each([1000, 600, 400, 320])("in a window %i pixels wide", (width) => {
  it("has the boxes of all days below each other", async () => {
    await page.viewport(width, 800);
    setUp();
    const boxes = screen.getAllByRole("combobox", { name: "Opens" });
    expect(boxes).toHaveLength(4);
    expect(new Set(boxes.map((box) => box.getBoundingClientRect().left)).size).toBe(1);
  });
});

describe("at 320 px", () => {
  beforeEach(() => page.viewport(320, 800));
  const overflow = () => document.documentElement.scrollWidth - window.innerWidth;

  it.each(["h12", "h23"] as const)("fits, with its popups, on a clock of %s", async (hourCycle) => {
    setUp({ hourCycle });
    expect(overflow()).toBeLessThanOrEqual(0);
    const friday = within(screen.getByRole("group", { name: "Friday, hours 1" }));
    await userEvent.click(friday.getByRole("combobox", { name: "Closes" }));
    const list = await friday.findByRole("listbox");
    expect(list.getBoundingClientRect().right).toBeLessThanOrEqual(320);
    expect(overflow()).toBeLessThanOrEqual(0);
    await userEvent.keyboard("{Escape}");

    await userEvent.click(screen.getByRole("button", { name: "Copy Wednesday to other days" }));
    const popup = screen.getByRole("dialog");
    const { left, right } = popup.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(320);
    expect(overflow()).toBeLessThanOrEqual(0);
    await userEvent.click(within(popup).getByRole("button", { name: "Copy" }));
    expect(overflow()).toBeLessThanOrEqual(0);
  });

  it("shows a bar for every day", () => {
    setUp();
    const bars = screen.getAllByRole("img");
    expect(bars).toHaveLength(7);
    for (const bar of bars) expect(bar.getBoundingClientRect().width).toBeGreaterThan(60);
  });

  it.each(["h12", "h23"] as const)("shows every time in full on a clock of %s", (hourCycle) => {
    setUp({ hourCycle });
    for (const box of screen.getAllByRole<HTMLInputElement>("combobox", { name: /Opens|Closes/ })) {
      expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
    }
  });
});
