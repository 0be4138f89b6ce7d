import type { HoursItem } from "./HoursItem.js";
import { EMPTY_RULE, excludeDays, extendRule, type HoursRule, isEmptyRule } from "./HoursRule.js";
import { applyRule, newDraft, type RuleFault, type ScheduleDraft } from "./ScheduleDraft.js";

/** What the items say together, up to a rule that makes no sense. At least one draft. */
export function schedulesOf(items: readonly HoursItem[]): {
  drafts: [ScheduleDraft, ...ScheduleDraft[]];
  /** The last rule, when only its days were named. */
  open: HoursRule;
  fault?: RuleFault;
  /** The fault is in the last rule, which more text could have mended. */
  isOpenFault?: boolean;
} {
  const drafts: [ScheduleDraft, ...ScheduleDraft[]] = [newDraft()];
  let draft = drafts[0];
  let rule = EMPTY_RULE;
  let previous: HoursItem["kind"] = "line";
  /** Index of an "except" among days, before their hours: the days behind it are left out. */
  let leavesOut: number | undefined;

  const commit = (): RuleFault | undefined => {
    const fault = applyRule(draft, rule);
    rule = EMPTY_RULE;
    leavesOut = undefined;
    return fault;
  };
  const take = (item: HoursItem): RuleFault | undefined => {
    if (previous === "line" && isEmptyRule(rule) && beginsSchedule(draft, item)) {
      draft = newDraft();
      drafts.push(draft);
    }
    switch (item.kind) {
      case "comma":
        return undefined;
      case "semicolon":
        return commit();
      case "plus": {
        // "Mon plus Tue 9–17" is a list like any other.
        if (rule.times.length === 0) return undefined;
        const fault = commit();
        rule = { ...EMPTY_RULE, plus: true };
        return fault;
      }
      case "except": {
        if (rule.times.length === 0 && rule.subject.length > 0) {
          leavesOut = item.start;
          return undefined;
        }
        const fault = commit();
        rule = { ...EMPTY_RULE, exceptFrom: item.start };
        return fault;
      }
      case "line":
        // "Monday:" and its hours on the next line belong together.
        return rule.times.length > 0 ? commit() : undefined;
      case "zone":
        draft.zones = [...(draft.zones ?? []), ...(item.zone === undefined ? [] : [item.zone])];
        draft.endsWithZones = draft.lastRule !== undefined || rule.times.length > 0;
        return undefined;
      default: {
        draft.endsWithZones = false;
        if (leavesOut !== undefined) {
          if (item.kind === "days") {
            rule = excludeDays(rule, item.days);
            return undefined;
          }
          if (item.kind === "date") return { code: "unexpected", index: leavesOut };
          leavesOut = undefined;
        }
        const extended = extendRule(rule, item);
        if (extended) {
          const begins = isEmptyRule(rule) && previous === "comma";
          rule = begins ? { ...extended, afterComma: true } : extended;
          return undefined;
        }
        const fault = commit();
        rule = extendRule({ ...EMPTY_RULE, afterComma: previous === "comma" }, item) ?? EMPTY_RULE;
        return fault;
      }
    }
  };

  for (const item of items) {
    const fault = take(item);
    if (fault) return { drafts, open: EMPTY_RULE, fault };
    previous = item.kind;
  }
  if (rule.times.length === 0 && rule.exceptFrom === undefined) return { drafts, open: rule };
  const fault = commit();
  return { drafts, open: EMPTY_RULE, ...(fault && { fault, isOpenFault: true }) };
}

/** On a new line: zones where some are named already, or hours after zones. Dates still belong to what is above. */
function beginsSchedule(draft: ScheduleDraft, { kind }: HoursItem): boolean {
  if (!draft.lastRule || !draft.zones) return false;
  const isWeek = kind === "days" || kind === "range" || kind === "closed" || kind === "allDay";
  return kind === "zone" || (draft.endsWithZones && isWeek);
}
