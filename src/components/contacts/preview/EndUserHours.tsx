"use client";

import { formatSupportHours } from "../../../domain/hoursText/formatSupportHours.js";
import { hourCycleOf } from "../../../domain/hoursText/HourCycle.js";
import type { SupportHours } from "../../../domain/index.js";
import type { Messages } from "../../../messages/index.js";
import { placeOfZone } from "../../words/placeOfZone.js";

export interface EndUserHoursProps {
  hours: SupportHours;
  messages: Messages;
}

/** The usual weeks in words, a line each; the section of the hours has its special days. */
export function EndUserHours({ hours, messages }: EndUserHoursProps) {
  const text = formatSupportHours(
    { schedules: hours.schedules.map(({ exceptions: _, ...schedule }) => schedule) },
    {
      words: messages.hours.text,
      locale: messages.locale,
      hourCycle: hourCycleOf(messages.locale),
      zoneName: (timeZone) => placeOfZone(timeZone, messages),
    },
  );
  return <p className="cg-end-user-hours">{text}</p>;
}
