import type { Completeness } from "../../domain/Completeness.js";
import type { ContactInfoSnapshot } from "../ContactInfoSnapshot.js";
import type { MemoryBackend } from "./MemoryBackend.js";

/** How firmly the viewer is asked, as the published server decides it. */
export function memoryStance(
  { mode, deadline, waived, reminders }: MemoryBackend,
  completeness: Completeness,
  viewer: string,
): Pick<
  ContactInfoSnapshot,
  "mode" | "deadline" | "overdue" | "remindersLeft" | "remindAt" | "waived"
> {
  if (waived) return { mode: "remind", waived };
  const overdue = deadline !== undefined && !(Date.now() < Date.parse(deadline));
  const reminds = mode === "remind" && !overdue;
  return {
    mode: reminds ? "remind" : "lock",
    ...(deadline !== undefined && { deadline }),
    ...(overdue && { overdue }),
    ...(reminds && completeness.status !== "complete" && reminders.of(viewer)),
  };
}
