import { type Standing, standingOf } from "../../domain/access/Standing.js";
import type { Completeness } from "../../domain/Completeness.js";
import type { ContactGateServerOptions } from "../ContactGateServerOptions.js";
import type { Principal } from "../Principal.js";
import { tellHost } from "../tellHost.js";
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
      const { completedAt, lapsedAt } = await completions.read(...place);
      if (completedAt === undefined || lapsedAt !== undefined) {
        await completions.noteComplete(...place, now);
      }
    } catch (error) {
      tellHost(options, "Completions", error);
    }
    return standingOf(completeness, {});
  }
  const known = await completions.read(...place);
  const isNews = known.completedAt !== undefined && known.lapsedAt === undefined;
  const history = isNews ? await completions.noteLapsed(...place, now) : known;
  return standingOf(completeness, history);
}
