import type { ContactInfoSnapshot } from "../ContactInfoSnapshot.js";

/** Milliseconds for which a reminder is put off: a day, as the published server has it. */
const PAUSE = 24 * 60 * 60 * 1000;

/** Counts by user how often the reminder was put off. */
export interface MemoryReminders {
  of(user: string): Pick<ContactInfoSnapshot, "remindersLeft" | "remindAt">;
  /** False when none is left. A press while it is put off already counts nothing. */
  putOff(user: string): boolean;
  forget(): void;
}

export function createMemoryReminders(limit: number): MemoryReminders {
  const counts = new Map<string, { used: number; until: number }>();

  const isPutOff = (user: string) => (counts.get(user)?.until ?? 0) > Date.now();
  return {
    of(user) {
      const { used = 0, until = 0 } = counts.get(user) ?? {};
      return {
        remindersLeft: Math.max(0, limit - used),
        ...(isPutOff(user) && { remindAt: new Date(until).toISOString() }),
      };
    },
    putOff(user) {
      if (isPutOff(user)) return true;
      const used = counts.get(user)?.used ?? 0;
      if (used >= limit) return false;
      counts.set(user, { used: used + 1, until: Date.now() + PAUSE });
      return true;
    },
    forget: () => counts.clear(),
  };
}
