import { lapseOf } from "../../domain/access/lapseOf.js";
import type { Completeness } from "../../domain/completeness/Completeness.js";
import type { ContactInfoSnapshot } from "../ContactInfoSnapshot.js";
import type { MemoryBackend } from "./MemoryBackend.js";

/** How firmly the viewer is asked, as the published server decides it. */
export function memoryStance(
  { mode, deadline, waived, reminders, completions, graceDays }: MemoryBackend,
  completeness: Completeness,
  { viewer, environment }: { viewer: string; environment: string },
): Pick<
  ContactInfoSnapshot,
  "mode" | "deadline" | "overdue" | "lapse" | "remindersLeft" | "remindAt" | "waived"
> {
  const standing = completions.track(environment, completeness);
  if (waived) return { mode: "remind", waived };
  const lapse = lapseOf(standing, graceDays, Date.now());
  const overdue = deadline !== undefined && !(Date.now() < Date.parse(deadline));
  const reminds = mode === "remind" && !overdue;
  return {
    mode: reminds ? "remind" : "lock",
    ...(deadline !== undefined && { deadline }),
    ...(overdue && { overdue }),
    ...(lapse && { lapse }),
    ...(reminds && completeness.status !== "complete" && reminders.of(viewer)),
  };
}
