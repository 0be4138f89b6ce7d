"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import type { SupportSchedule } from "../../../domain/index.js";
import { newId } from "../../../domain/newId.js";
import { formatMessage, type Messages } from "../../../messages/index.js";
import { emptySchedule, type HoursAction, isEmptySchedule } from "../change/changeHours.js";

/** Where the focus is to go: a schedule, else the button that adds one. Each request is an object of its own. */
export interface FocusRequest {
  schedule: string | undefined;
}

export interface ScheduleActions {
  add: () => void;
  /** `title` is how the schedule is called. */
  remove: (index: number, title: string) => void;
  focusRequest: FocusRequest | undefined;
  /** The button that adds a schedule. */
  addButton: RefObject<HTMLButtonElement | null>;
}

/** Adding and removing whole schedules, and where the focus goes then. */
export function useScheduleActions(
  schedules: readonly SupportSchedule[],
  dispatch: (action: HoursAction) => void,
  announce: (text: string) => void,
  messages: Messages,
): ScheduleActions {
  const addButton = useRef<HTMLButtonElement>(null);
  const [focusRequest, setFocusRequest] = useState<FocusRequest>();

  useEffect(() => {
    if (focusRequest && focusRequest.schedule === undefined) addButton.current?.focus();
  }, [focusRequest]);

  const add = () => {
    const schedule = emptySchedule(newId());
    setFocusRequest({ schedule: schedule.id });
    dispatch({ type: "addSchedule", schedule });
  };
  const remove = (index: number, title: string) => {
    const schedule = schedules[index];
    if (!schedule) return;
    const left = schedules.filter((other) => other !== schedule);
    // The only one that is left has no title that could be read out; where nothing is given there is no such button.
    const isGroup = left.length > 1 || left.every(isEmptySchedule);
    const next = isGroup ? (left[index] ?? left.at(-1)) : undefined;
    setFocusRequest({ schedule: next?.id });
    dispatch({ type: "removeSchedule", schedule: schedule.id });
    announce(formatMessage(messages.hours.scheduleRemoved, { schedule: title }));
  };
  return { add, remove, focusRequest, addButton };
}
