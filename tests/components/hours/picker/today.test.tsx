import { render, screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { SupportHoursPicker } from "../../../../src/components/hours/picker/SupportHoursPicker.js";
import { nine, openOn } from "./renderPicker.js";

// A Thursday evening in Warsaw, and Friday morning in Tokyo.
const NOW = new Date("2026-11-26T18:00:00Z");

function hoursIn(...timeZones: string[]) {
  const [schedule] = openOn({ thursday: [nine] }).schedules;
  if (!schedule) throw new Error("no schedule");
  return { schedules: [{ ...schedule, timeZones }] };
}

const line = () => document.querySelector(".cg-track-now");

describe("today", () => {
  it.each([
    { zone: "Europe/Warsaw", day: "Thursday", x: (19 / 24) * 100 },
    { zone: "Asia/Tokyo", day: "Friday", x: (3 / 24) * 100 },
  ])("in $zone is $day, with a line where the present stands", ({ zone, day, x }) => {
    render(<SupportHoursPicker defaultValue={hoursIn(zone)} now={NOW} />);
    const row = screen.getByRole("group", { name: day });
    expect(row).toHaveAttribute("aria-current", "date");
    expect(document.querySelectorAll("[data-today]")).toHaveLength(1);
    expect(row).toContainElement(document.querySelector<HTMLElement>("[data-today]"));
    expect(line()).toHaveAttribute("x", `${x}%`);
  });

  it("has no line where several zones have several presents", () => {
    const zones = hoursIn("Europe/Warsaw", "Asia/Tokyo");
    render(<SupportHoursPicker defaultValue={zones} now={NOW} />);
    expect(screen.getByRole("group", { name: "Thursday" })).toHaveAttribute("data-today");
    expect(line()).toBeNull();
  });

  it("is not known in a zone that is not known", () => {
    render(<SupportHoursPicker defaultValue={hoursIn("Mars/Olympus")} now={NOW} />);
    expect(document.querySelector("[data-today]")).toBeNull();
  });

  it("is not on a server's page, whose clock is not the viewer's", () => {
    const html = renderToString(
      <SupportHoursPicker defaultValue={hoursIn("Europe/Warsaw")} now={NOW} />,
    );
    expect(html).toContain("cg-track-open");
    expect(html).not.toMatch(/data-today|cg-track-now|style=/);
  });
});
