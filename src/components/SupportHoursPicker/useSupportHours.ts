"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { newId } from "../../domain/newId.js";
import {
  closedWeek,
  type SupportHours,
  type SupportSchedule,
  WEEKDAYS,
} from "../../domain/SupportHours.js";
import { changeHours, emptySchedule, type HoursAction, isEmptySchedule } from "./changeHours.js";

export interface UseSupportHoursOptions {
  /** Controlled. */
  value?: SupportHours | undefined;
  /** Uncontrolled; read once. @default no schedules */
  defaultValue?: SupportHours | undefined;
  onChange?: ((value: SupportHours) => void) | undefined;
}

export interface SupportHoursState {
  value: SupportHours;
  /** What to show: never empty, because the first schedule can be filled in before it exists in `value`. */
  schedules: SupportSchedule[];
  /** Keeps its identity. */
  dispatch: (action: HoursAction) => void;
  /** Takes back the last action that replaced or removed something; absent once something else has been done. */
  undo: (() => void) | undefined;
}

const REPLACING: ReadonlySet<HoursAction["type"]> = new Set([
  "applyPreset",
  "copyDay",
  "removeException",
  "removeRange",
  "removeSchedule",
  "setWeek",
]);

/** A closed day may be left out of what another client sends. */
function withEveryDay(hours: SupportHours): SupportHours {
  if (hours.schedules.every(({ weekly }) => WEEKDAYS.every((day) => weekly[day]))) return hours;
  const schedules = hours.schedules.map((schedule) => ({
    ...schedule,
    weekly: { ...closedWeek(), ...schedule.weekly },
  }));
  return { schedules };
}

/**
 * The picker without its looks: the state of support hours and what can be done with it. A schedule in which nothing
 * is given is left out of `value`, so that untouched hours stay `{ schedules: [] }`.
 */
export function useSupportHours(options: UseSupportHoursOptions): SupportHoursState {
  const { value: controlled, defaultValue, onChange } = options;
  const [own, setOwn] = useState<SupportHours>(() => defaultValue ?? { schedules: [] });
  const [draft, setDraft] = useState(() => emptySchedule(newId()));
  const [before, setBefore] = useState<SupportHours>();
  const given = controlled ?? own;
  const value = useMemo(() => withEveryDay(given), [given]);

  // Two actions in one event must both count, so the newest value is not only in the last render.
  const latest = useRef({ value, onChange });
  // After every render: an owner that refused a change is obeyed.
  useEffect(() => {
    latest.current = { value, onChange };
  });

  const take = useCallback((next: SupportHours) => {
    latest.current.value = next;
    setOwn(next);
    latest.current.onChange?.(next);
  }, []);

  const dispatch = useCallback(
    (action: HoursAction) => {
      const current = latest.current.value;
      const shown = current.schedules.length === 0 ? { schedules: [draft] } : current;
      const next = changeHours(shown, action);
      setBefore(REPLACING.has(action.type) ? current : undefined);
      const [first, ...others] = next.schedules;
      if (first && others.length === 0 && isEmptySchedule(first)) {
        // It stays on the page under its own id, so that the control under the hand is not replaced.
        setDraft(first);
        take({ schedules: [] });
      } else {
        take(next);
      }
    },
    [draft, take],
  );

  const undo = useMemo(() => {
    if (!before) return undefined;
    return () => {
      setBefore(undefined);
      take(before);
    };
  }, [before, take]);

  const schedules = value.schedules.length === 0 ? [draft] : value.schedules;
  return { value, schedules, dispatch, undo };
}
