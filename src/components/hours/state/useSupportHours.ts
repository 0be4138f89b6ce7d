"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { newId } from "../../../domain/newId.js";
import {
  closedWeek,
  type SupportHours,
  type SupportSchedule,
  WEEKDAYS,
} from "../../../domain/record/SupportHours.js";
import {
  changeHours,
  emptySchedule,
  type HoursAction,
  isEmptySchedule,
} from "../change/changeHours.js";
import { isUndoable, type UndoableAction } from "../change/isUndoable.js";

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
  /** Takes back `undoable`. Keeps its identity. */
  undo: () => void;
  /**
   * The last action that replaced or removed something, and the first that `undo` takes back; those before it follow.
   * Undefined once something else has been done, or the owner has put other hours in the place of its result.
   */
  undoable: UndoableAction | undefined;
}

/** What an action made of what. */
interface Step {
  action: UndoableAction;
  before: SupportHours;
  after: SupportHours;
}

const NO_STEPS: readonly Step[] = [];
const MOST_STEPS = 50;

/** Form libraries hand back a copy of what they were given. */
function isSame(a: SupportHours, b: SupportHours): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

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
  const [steps, setSteps] = useState(NO_STEPS);
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
      const [first, ...others] = next.schedules;
      const isEmpty = first !== undefined && others.length === 0 && isEmptySchedule(first);
      // It stays on the page under its own id, so that the control under the hand is not replaced.
      if (isEmpty) setDraft(first);
      const after = isEmpty ? { schedules: [] } : next;
      const step = isUndoable(action) && { action, before: current, after };
      setSteps((known) => (step ? [...known, step].slice(-MOST_STEPS) : NO_STEPS));
      take(after);
    },
    [draft, take],
  );

  const last = steps.at(-1);
  const step = last && isSame(last.after, value) ? last : undefined;
  const undoStep = useRef(step);
  useEffect(() => {
    undoStep.current = step;
  });
  const undo = useCallback(() => {
    if (!undoStep.current) return;
    const { before } = undoStep.current;
    undoStep.current = undefined;
    setSteps((known) => known.slice(0, -1));
    take(before);
  }, [take]);

  const schedules = value.schedules.length === 0 ? [draft] : value.schedules;
  return { value, schedules, dispatch, undo, undoable: step?.action };
}
