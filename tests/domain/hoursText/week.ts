import { closedWeek, type TimeRange, WEEKDAYS, type Weekday } from "../../../src/domain/index.js";

const SHORT = ["mo", "tu", "we", "th", "fr", "sa", "su"];

/**
 * A week in the tests' own short form: days and their hours in turn, as `"mo-fr 09:00-12:00,13:00-17:00 sa,su 10:00-14:00"`;
 * `""` is closed. A semicolon between the pairs is for the eye.
 */
export function week(text: string): Record<Weekday, TimeRange[]> {
  const weekly = closedWeek();
  const words = text === "" ? [] : text.replaceAll(";", "").split(" ");
  for (let at = 0; at < words.length; at += 2) {
    const ranges = (words[at + 1] ?? "").split(",").map((range) => {
      const [opens = "", closes = ""] = range.split("-");
      return { opens, closes };
    });
    for (const run of (words[at] ?? "").split(",")) {
      const [from = "", to = from] = run.split("-");
      for (let day = SHORT.indexOf(from); ; day = (day + 1) % 7) {
        weekly[WEEKDAYS[day] ?? "monday"] = ranges;
        if (day === SHORT.indexOf(to)) break;
      }
    }
  }
  return weekly;
}
