import type { ReadItem } from "./HoursItem.js";
import type { RuleFault } from "./ScheduleDraft.js";

/**
 * Brackets that hold days and their hours are a rule of their own: "11–23 (12–23 on Sundays)". Around anything else they say
 * nothing: "Mon (9–17)", "9–17 (Mon–Fri)"; but hours right behind hours, "9–17 (10–16)", are a riddle.
 */
export function bracketRules(items: readonly ReadItem[]): { items: ReadItem[]; fault?: RuleFault } {
  const result: ReadItem[] = [];
  let opening: { at: number; start: number } | undefined;
  const close = (): RuleFault | undefined => {
    if (!opening) return undefined;
    const { at, start } = opening;
    opening = undefined;
    const inside = result.slice(at);
    const before = result[at - 1]?.kind;
    const hasDays = inside.some(({ kind }) => kind === "days" || kind === "date");
    const hasRange = inside.some(({ kind }) => kind === "range");
    const isBreak = inside.some(({ kind }) => kind === "break" || kind === "closed");
    if (hasDays && (hasRange || isBreak || inside.some(({ kind }) => kind === "allDay"))) {
      result.splice(at, 0, { kind: "edge", start });
    } else if (hasRange && !isBreak && before === "range") {
      result.length = at;
      return { code: "unexpected", index: start };
    }
    return undefined;
  };
  for (const item of items) {
    if (item.kind === "open") {
      const fault = close();
      if (fault) return { items: result, fault };
      opening = { at: result.length, start: item.start };
    } else if (item.kind === "close") {
      const isRule = opening !== undefined;
      const length = result.length;
      const fault = close();
      if (fault) return { items: result, fault };
      if (isRule && result.length > length) result.push({ kind: "edge", start: item.start });
    } else {
      result.push(item);
    }
  }
  const fault = close();
  return { items: result, ...(fault && { fault }) };
}
