import {
  closedWeek,
  type TimeRange,
  WEEKDAYS,
  type Weekday,
} from "../../../domain/record/SupportHours.js";

export type HoursPreset = "weekdays" | "everyDay" | "always";

export const HOURS_PRESETS: readonly HoursPreset[] = ["weekdays", "everyDay", "always"];

/** The keys of their words in `messages.hours`. */
export const PRESET_LABELS = {
  weekdays: "presetWeekdays",
  everyDay: "presetEveryDay",
  always: "presetAlways",
} as const satisfies Record<HoursPreset, string>;

const RANGES: Record<HoursPreset, TimeRange> = {
  weekdays: { opens: "09:00", closes: "17:00" },
  everyDay: { opens: "09:00", closes: "21:00" },
  always: { opens: "00:00", closes: "24:00" },
};

/** The whole week of a preset. Returns a new object on every call. */
export function presetWeek(preset: HoursPreset): Record<Weekday, TimeRange[]> {
  const week = closedWeek();
  for (const day of preset === "weekdays" ? WEEKDAYS.slice(0, 5) : WEEKDAYS) {
    week[day] = [{ ...RANGES[preset] }];
  }
  return week;
}

/** Whether `week` is exactly that of the preset. */
export function isPreset(preset: HoursPreset, week: Record<Weekday, TimeRange[]>): boolean {
  const wanted = presetWeek(preset);
  return WEEKDAYS.every(
    (day) =>
      week[day].length === wanted[day].length &&
      week[day].every(
        (range, index) =>
          range.opens === wanted[day][index]?.opens && range.closes === wanted[day][index]?.closes,
      ),
  );
}
