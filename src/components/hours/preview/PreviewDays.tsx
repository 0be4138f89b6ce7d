"use client";

import type { HourCycle } from "../../../domain/hoursText/HourCycle.js";
import type { SupportHours } from "../../../domain/index.js";
import { formatMessage } from "../../../messages/index.js";
import { createClock } from "../../words/Clock.js";
import { describeRanges } from "../../words/describeDay.js";
import { exceptionName } from "../../words/exceptionName.js";
import { useMessages } from "../../words/useMessages.js";
import { isPastDate } from "../exceptions/isPastDate.js";

export interface PreviewDaysProps {
  hours: SupportHours;
  now: Date;
  hourCycle: HourCycle;
}

/** The special days to come, a line each. */
export function PreviewDays({ hours, now, hourCycle }: PreviewDaysProps) {
  const messages = useMessages();
  const clock = createClock(messages.locale, hourCycle);
  const lines = hours.schedules.flatMap(({ id, exceptions = [] }) =>
    exceptions
      .filter(({ date }) => date !== "" && !isPastDate(date, now))
      .map((exception, index) => ({
        key: `${id} ${index}`,
        text: formatMessage(
          exception.ranges.length === 0 ? messages.hours.dayClosed : messages.hours.dayOpen,
          {
            day: exceptionName(exception, messages),
            ranges: describeRanges(exception.ranges, messages, clock),
          },
        ),
      })),
  );
  if (lines.length === 0) return null;
  return (
    <ul className="cg-preview-days">
      {lines.map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
    </ul>
  );
}
