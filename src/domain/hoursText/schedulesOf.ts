import type { HoursItem } from "./HoursItem.js";
import { EMPTY_RULE, extendRule, type HoursRule, isEmptyRule } from "./HoursRule.js";
import { applyRule, newDraft, type RuleFault, type ScheduleDraft } from "./ScheduleDraft.js";

/** What the items say together, up to a rule that makes no sense. At least one draft. */
export function schedulesOf(items: readonly HoursItem[]): {
  drafts: [ScheduleDraft, ...ScheduleDraft[]];
  /** The last rule, when only its days were named. */
  open: HoursRule;
  fault?: RuleFault;
} {
  const drafts: [ScheduleDraft, ...ScheduleDraft[]] = [newDraft()];
  let draft = drafts[0];
  let rule = EMPTY_RULE;
  let previous: HoursItem["kind"] = "line";

  const commit = (): RuleFault | undefined => {
    const fault = applyRule(draft, rule);
    rule = EMPTY_RULE;
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
      case "line":
        // "Monday:" and its hours on the next line belong together.
        return rule.times.length > 0 ? commit() : undefined;
      case "zone":
        draft.zones = [...(draft.zones ?? []), ...(item.zone === undefined ? [] : [item.zone])];
        draft.endsWithZones = draft.lastRule !== undefined || rule.times.length > 0;
        return undefined;
      default: {
        draft.endsWithZones = false;
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
  if (rule.times.length === 0) return { drafts, open: rule };
  const fault = commit();
  return { drafts, open: EMPTY_RULE, ...(fault && { fault }) };
}

/** On a new line: zones where some are named already, or hours after zones. Dates still belong to what is above. */
function beginsSchedule(draft: ScheduleDraft, { kind }: HoursItem): boolean {
  if (!draft.lastRule || !draft.zones) return false;
  const isWeek = kind === "days" || kind === "range" || kind === "closed" || kind === "allDay";
  return kind === "zone" || (draft.endsWithZones && isWeek);
}
