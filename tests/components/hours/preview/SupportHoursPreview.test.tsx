import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SupportHoursPicker } from "../../../../src/components/hours/picker/SupportHoursPicker.js";
import {
  SupportHoursPreview,
  type SupportHoursPreviewProps,
} from "../../../../src/components/hours/preview/SupportHoursPreview.js";
import { closedWeek, type SupportHours } from "../../../../src/domain/record/SupportHours.js";
import { pl } from "../../../../src/messages/locales/pl.js";
import { readyCombobox } from "../../support/readyCombobox.js";

const office = [{ opens: "09:00", closes: "17:00" }];
const hours: SupportHours = {
  schedules: [
    {
      id: "5b6f1c1e-7f0a-4f43-9d2b-1f6f4a1c9a01",
      timeZones: ["Europe/Warsaw", "America/New_York"],
      weekly: { ...closedWeek(), monday: office, wednesday: office },
    },
  ],
};
/** A Wednesday, 10:42 in Warsaw and 04:42 in New York. */
const NOW = new Date("2026-11-25T09:42:00Z");

const show = (props: Partial<SupportHoursPreviewProps> = {}) =>
  render(<SupportHoursPreview value={hours} now={NOW} {...props} />);

describe("SupportHoursPreview", () => {
  it("says on the clock of each zone whether somebody is there, and until when", () => {
    show();
    expect(screen.getByText("Warsaw, 10:42").closest("p")).toHaveTextContent(
      "Open now · closes 23:00",
    );
    expect(screen.getByText("New York, 04:42").closest("p")).toHaveTextContent(
      "Open now · closes 17:00",
    );
  });

  it("shows the hours as text, with places for zones", () => {
    show();
    expect(screen.getByText(/Mon.*09:00–17:00.*Warsaw, New York/)).toBeVisible();
  });

  it("lists the special days to come, in words, and not those that are over", () => {
    const [schedule] = hours.schedules;
    if (!schedule) throw new Error("The sample has a schedule.");
    const exceptions = [
      { date: "2026-01-01", name: "New Year", ranges: [] },
      { date: "2026-12-24", name: "Christmas Eve", ranges: [{ opens: "09:00", closes: "13:00" }] },
      { date: "2026-12-25", ranges: [] },
    ];
    show({ value: { schedules: [{ ...schedule, exceptions }] } });
    expect(screen.getByText("24 December 2026, Christmas Eve: 09:00 to 13:00")).toBeVisible();
    expect(screen.getByText("25 December 2026: closed")).toBeVisible();
    expect(screen.queryByText(/New Year/)).not.toBeInTheDocument();
  });

  it("speaks the chosen language, and the clock that is asked for", () => {
    show({ messages: pl, hourCycle: "h12" });
    expect(screen.getByText("Co zobaczą użytkownicy")).toBeVisible();
    expect(screen.getAllByText("Teraz czynne")).toHaveLength(2);
    expect(screen.getByText(/^Pon\., śr\. 9:00 AM–5:00 PM \(Warszawa, Nowy Jork\)$/)).toBeVisible();
  });

  it("names the gaps of the week, on the clock of the zone that it names", () => {
    show();
    const gaps = within(
      screen.getByText("When nobody answers (Warsaw time):").parentElement ?? document.body,
    );
    expect(gaps.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "Wednesday 23:00 to Monday 09:00",
      "Monday 23:00 to Wednesday 09:00",
    ]);
  });

  it("shows the same week on the clocks of another zone, by keyboard", async () => {
    const user = userEvent.setup();
    show();
    const box = await readyCombobox("Show in the time zone");
    await user.type(box, "tokyo");
    await screen.findByRole("option", { name: /Tokyo/ });
    await user.keyboard("{Enter}");
    const days = screen.getAllByRole("definition").map((day) => day.textContent);
    expect(days).toEqual([
      "17:00 to 07:00",
      "Closed",
      "Closed",
      "Closed",
      "Closed",
      "17:00 to 07:00",
      "Closed",
    ]);
    await user.click(screen.getByRole("button", { name: "Clear Asia/Tokyo" }));
    expect(screen.queryByRole("definition")).not.toBeInTheDocument();
  });

  it("shows nothing before a zone is given, and no fault of half-typed hours", () => {
    const [schedule] = hours.schedules;
    if (!schedule) throw new Error("The sample has a schedule.");
    const { container, rerender } = show({
      value: { schedules: [{ ...schedule, timeZones: [] }] },
    });
    expect(container).toBeEmptyDOMElement();
    const weekly = { ...closedWeek(), monday: [{ opens: "9", closes: "" }] };
    rerender(<SupportHoursPreview value={{ schedules: [{ ...schedule, weekly }] }} now={NOW} />);
    expect(screen.getByText("Nobody answers in the coming week.")).toBeVisible();
  });

  it("renders nothing of the present on a server, whose clock is another one", () => {
    const html = renderToString(<SupportHoursPreview value={hours} />);
    expect(html).toContain("09:00");
    expect(html).not.toContain("Open now");
    expect(html).not.toContain("Closed now");
  });
});

describe("the present", () => {
  beforeEach(() => vi.useFakeTimers({ now: NOW }));
  afterEach(() => vi.useRealTimers());

  it("moves on by itself, and stops with the page", () => {
    const { unmount } = render(<SupportHoursPreview value={hours} />);
    expect(screen.getByText("Warsaw, 10:42")).toBeVisible();
    act(() => vi.advanceTimersByTime(60_000));
    expect(screen.getByText("Warsaw, 10:43")).toBeVisible();
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("the picker", () => {
  it("shows what end users will see as soon as there is something, unless its owner does not want it", async () => {
    const { rerender } = render(<SupportHoursPicker value={{ schedules: [] }} now={NOW} />);
    expect(screen.queryByText("What end users will see")).not.toBeInTheDocument();
    rerender(<SupportHoursPicker value={hours} now={NOW} />);
    expect(await screen.findByText("What end users will see")).toBeVisible();
    rerender(<SupportHoursPicker value={hours} now={NOW} preview={false} />);
    expect(screen.queryByText("What end users will see")).not.toBeInTheDocument();
  });
});
