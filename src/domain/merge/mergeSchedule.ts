import type { SectionRequirement } from "../policy/Requirements.js";
import {
  closedWeek,
  type ScheduleException,
  type SupportSchedule,
  WEEKDAYS,
} from "../record/SupportHours.js";
import type { MergePart } from "./ContactInfoMerge.js";
import { groupRows } from "./groupRows.js";
import type { Ledger } from "./Ledger.js";
import { mergeId } from "./mergeContact.js";
import { mergeRows, type SharedRow } from "./mergeRows.js";
import { mergeSet } from "./mergeSet.js";
import { pathTo } from "./pathTo.js";
import { type MergeSide, type Versions, verdictOf } from "./Versions.js";

/** Expects schedules that are normalised, so that equal ones are written equally. */
export function isSameSchedule(one: SupportSchedule, other: SupportSchedule): boolean {
  return isSameJson({ ...one, id: "" }, { ...other, id: "" });
}

/** One schedule that both sides have: day by day, date by date, and the rest as sets. */
export function mergeSchedule(
  row: SharedRow<SupportSchedule>,
  section: SectionRequirement,
  ledger: Ledger,
): SupportSchedule {
  const id = mergeId(row);
  const { base, mine, theirs } = row;
  const path = pathTo("supportHours", "schedules", id);
  const parts: Record<MergeSide, MergePart[]> = { mine: [], theirs: [] };
  const note = (part: MergePart, versions: Versions<unknown>) => {
    const verdict = verdictOf(versions, isSameJson);
    if (verdict === "mine" || verdict === "theirs") parts[verdict].push(part);
    else if (verdict === "clash") {
      parts.mine.push(part);
      parts.theirs.push(part);
    }
  };

  const zones = { base: base?.timeZones ?? [], mine: mine.timeZones, theirs: theirs.timeZones };
  const timeZones = mergeSet(zones);
  const weekly = closedWeek();
  for (const day of WEEKDAYS) {
    const days = {
      base: base?.weekly[day] ?? [],
      mine: mine.weekly[day],
      theirs: theirs.weekly[day],
    };
    const verdict = verdictOf(days, isSameJson);
    const at = { section: section.id, path: `${path}${pathTo("weekly", day)}` };
    const side =
      verdict === "clash" ? ledger.clash({ ...days, ...at, kind: "day", day, timeZones }) : verdict;
    if (verdict !== "clash") note(day, days);
    weekly[day] = side === "theirs" ? days.theirs : days.mine;
  }
  note("timeZones", zones);
  const lists = (key: "languages" | "channels") => ({
    base: base?.[key] ?? [],
    mine: mine[key] ?? [],
    theirs: theirs[key] ?? [],
  });
  const dates = {
    base: base?.exceptions ?? [],
    mine: mine.exceptions ?? [],
    theirs: theirs.exceptions ?? [],
  };
  const exceptions = mergeDates(dates, section, path, ledger);
  note("exceptions", dates);
  const [languages, channels] = [mergeSet(lists("languages")), mergeSet(lists("channels"))];
  note("languages", lists("languages"));
  note("channels", lists("channels"));
  for (const by of ["mine", "theirs"] as const) {
    if (parts[by].length === 0) continue;
    ledger.change({ by, kind: "changed", section: section.id, parts: parts[by] });
  }
  return {
    id,
    timeZones,
    weekly,
    ...(exceptions.length > 0 && { exceptions }),
    ...(languages.length > 0 && { languages }),
    ...(channels.length > 0 && { channels }),
  };
}

function mergeDates(
  lists: Versions<readonly ScheduleException[]>,
  section: SectionRequirement,
  path: string,
  ledger: Ledger,
): ScheduleException[] {
  const clash = (rows: Versions<ScheduleException | undefined>) => {
    const date = (rows.mine ?? rows.theirs)?.date ?? "";
    const at = `${path}${pathTo("exceptions", date)}`;
    return ledger.clash({ ...rows, kind: "date", section: section.id, path: at, date });
  };
  const dates = mergeRows<ScheduleException>(
    groupRows(lists, ({ date }) => date),
    {
      idOf: ({ date }) => date,
      isSame: isSameJson,
      merge(row) {
        const verdict = verdictOf<ScheduleException | undefined>(row, isSameJson);
        const side = verdict === "clash" ? clash(row) : verdict;
        return side === "theirs" ? row.theirs : row.mine;
      },
      removed: clash,
    },
  );
  // A record has its dates in order, and each side has added its own at its own place. What was out of order stays so.
  return isInOrder(lists.mine) && isInOrder(lists.theirs) ? dates.sort(byDate) : dates;
}

/** ISO dates sort as texts do. */
function byDate(one: ScheduleException, other: ScheduleException): number {
  return one.date < other.date ? -1 : Number(one.date > other.date);
}

function isInOrder(dates: readonly ScheduleException[]): boolean {
  return dates.every((one, index) => index === 0 || byDate(dates[index - 1] ?? one, one) <= 0);
}

function isSameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
