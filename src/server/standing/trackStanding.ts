import { type CompletionHistory, type Standing, standingOf } from "../../domain/access/Standing.js";
import type { Completeness } from "../../domain/completeness/Completeness.js";
import type { ContactGateServerOptions } from "../ContactGateServerOptions.js";
import type { Principal } from "../ports/Principal.js";
import { reportError } from "../reportError.js";
import { completionsOf } from "./completionsOf.js";

/**
 * Where the account stands in the session's environment. What is new is noted: the store learns here, at the first look
 * after it happened, that the information became complete or lapsed.
 * @throws what the store throws, but not for an account that is complete: nothing may keep it out
 */
export async function trackStanding(
  options: Pick<ContactGateServerOptions, "store" | "onError">,
  { account, context }: Principal,
  completeness: Completeness,
): Promise<Standing> {
  const completions = completionsOf(options.store);
  const place = [account.id, context.environment] as const;
  const now = new Date(Date.now()).toISOString();
  if (completeness.status === "complete") {
    try {
      const known = await completions.read(...place);
      if (known.completedAt === undefined || isOver(known, completeness)) {
        await completions.noteComplete(...place, now);
      }
    } catch (error) {
      reportError(options, "Completions", error);
    }
    return standingOf(completeness, {});
  }
  const known = await completions.read(...place);
  const due = [...new Set(completeness.currentlyDue.map(({ section }) => section))];
  if (known.completedAt === undefined) return standingOf(completeness, known);
  if (known.lapsedAt !== undefined) {
    const { lapsedSections } = known;
    const isTheSame = lapsedSections?.some((section) => due.includes(section)) ?? true;
    if (isTheSame) return standingOf(completeness, known);
    // What had lapsed before is given, and nobody has looked since: this is another lapse.
    await completions.noteComplete(...place, now);
  }
  return standingOf(completeness, await completions.noteLapsed(...place, now, due));
}

/**
 * Is what had lapsed given again? A look that did not judge those sections says nothing of them: it comes from a session with
 * other integrations, and must not give the account its time anew.
 */
function isOver({ lapsedAt, lapsedSections = [] }: CompletionHistory, now: Completeness): boolean {
  const judged = new Set(now.sections.map(({ id }) => id));
  return lapsedAt !== undefined && lapsedSections.every((section) => judged.has(section));
}
