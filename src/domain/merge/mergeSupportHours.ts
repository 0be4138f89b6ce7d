import type { SectionRequirement } from "../policy/Requirements.js";
import type { ContactInfo } from "../record/ContactInfo.js";
import type { SupportHours, SupportSchedule } from "../record/SupportHours.js";
import { groupRows } from "./groupRows.js";
import { joinNewSchedules } from "./joinNewSchedules.js";
import type { Ledger } from "./Ledger.js";
import { mergeRows } from "./mergeRows.js";
import { isSameSchedule, mergeSchedule } from "./mergeSchedule.js";
import { pathTo } from "./pathTo.js";
import type { Versions } from "./Versions.js";

/** The support hours (R10), schedule by schedule. Expects records that are normalised. */
export function mergeSupportHours(
  { base, mine, theirs }: Versions<ContactInfo>,
  section: SectionRequirement,
  ledger: Ledger,
): SupportHours {
  const lists: Versions<SupportSchedule[]> = {
    base: base.supportHours.schedules,
    mine: mine.supportHours.schedules,
    theirs: theirs.supportHours.schedules,
  };
  const at = { section: section.id, path: pathTo("supportHours") };
  const groups = joinNewSchedules(groupRows(lists, ({ id }) => id));
  const schedules = mergeRows(groups, {
    idOf: ({ id }) => id,
    max: section.max,
    isSame: isSameSchedule,
    merge: (row) => mergeSchedule(row, section, ledger),
    removed(rows) {
      const id = (rows.mine ?? rows.theirs)?.id ?? "";
      const path = pathTo("supportHours", "schedules", id);
      return ledger.clash({ ...rows, kind: "removedHours", section: section.id, path });
    },
    tooMany: (rows) => ledger.clash({ ...rows, ...at, kind: "tooManyHours", max: section.max }),
    order: (rows) => ledger.clash({ ...rows, ...at, kind: "hoursOrder" }),
    changed: (by, kind) => ledger.change({ by, kind, section: section.id, parts: [] }),
  });
  return { schedules };
}
