import type { ContactInfoSnapshot } from "../../client/ContactInfoSnapshot.js";
import { LAPSE_GRACE_DAYS } from "../../domain/access/lapseOf.js";
import type { Standing } from "../../domain/access/Standing.js";
import type { ContactGateServerOptions } from "../ContactGateServerOptions.js";
import type { Principal } from "../ports/Principal.js";

const USUAL_REMINDERS = 3;
const MOST_REMINDERS = 1000;

/** How firmly one person is asked at this moment, by the server's clock. */
export interface Stance
  extends Pick<ContactInfoSnapshot, "mode" | "waived" | "deadline" | "overdue"> {
  /** How many times the banner may be put off in all. */
  reminders: number;
  /** Days for which a lapse is borne with. */
  graceDays: number;
}

/**
 * The one place that decides between locking, reminding and leaving alone: the handler shows it, the guard enforces
 * it. Whoever is waived is told the mode `remind` too, so that pages of an older release are open as well.
 */
export async function enforcementFor(
  { enforcement }: Pick<ContactGateServerOptions, "enforcement">,
  principal: Principal,
  standing: () => Promise<Standing>,
): Promise<Stance> {
  const waiver = { mode: "remind", reminders: 0, graceDays: 0 } as const;
  if (principal.bypass === true) return { ...waiver, waived: "bypass" };
  const chosen = (await enforcement?.(principal, { standing })) ?? "lock";
  const {
    mode,
    deadline,
    reminders = USUAL_REMINDERS,
    graceDays = LAPSE_GRACE_DAYS,
  } = typeof chosen === "string" ? { mode: chosen } : chosen;
  if (mode === "off") return { ...waiver, waived: "off" };
  const end = deadline === undefined ? undefined : Date.parse(deadline);
  const overdue = end !== undefined && !(Date.now() < end);
  const reminds = mode === "remind" && !overdue;
  return {
    mode: reminds ? "remind" : "lock",
    ...(end !== undefined && Number.isFinite(end) && { deadline: new Date(end).toISOString() }),
    ...(overdue && { overdue }),
    // No number at all counts as none: as NaN it would be a snapshot that no page can read.
    reminders: reminds ? Math.min(Math.max(Math.trunc(reminders) || 0, 0), MOST_REMINDERS) : 0,
    graceDays,
  };
}
