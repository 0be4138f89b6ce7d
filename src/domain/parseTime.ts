const TIME = /^(\d{1,2})(?:[:.h]?(\d{2}))?\s?([ap]m)?$/;

/**
 * Reads a time as people type it: `"9"`, `"0900"`, `"9:00"`, `"9.30"` and `"5 pm"` become `"HH:MM"`. `"24:00"`, the end
 * of a day, stays. `undefined` when it is no time of day.
 */
export function parseTime(text: string): string | undefined {
  if (text.length > 20) return undefined;
  const [, hourText, minuteText = "0", half] = TIME.exec(text.trim().toLowerCase()) ?? [];
  if (hourText === undefined) return undefined;
  const hour = hourOfDay(Number(hourText), half);
  const minute = Number(minuteText);
  if (hour === undefined || minute > 59 || hour > 24 || (hour === 24 && minute > 0)) {
    return undefined;
  }
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

function hourOfDay(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === "pm" ? 12 : 0);
}
