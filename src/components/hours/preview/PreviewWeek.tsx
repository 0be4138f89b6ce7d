"use client";

import { localWeek } from "../../../domain/hours/localWeek.js";
import type { HourCycle } from "../../../domain/hoursText/HourCycle.js";
import type { SupportHours } from "../../../domain/index.js";
import { regionalLocale } from "../../../messages/index.js";
import { createClock } from "../../words/Clock.js";
import { describeRanges } from "../../words/describeDay.js";
import { useMessages } from "../../words/useMessages.js";

export interface PreviewWeekProps {
  hours: SupportHours;
  timeZone: string;
  now: Date;
  hourCycle: HourCycle;
}

/** Seven days from today as the clocks of one zone show them. */
export function PreviewWeek({ hours, timeZone, now, hourCycle }: PreviewWeekProps) {
  const messages = useMessages();
  const clock = createClock(messages.locale, hourCycle);
  const date = new Intl.DateTimeFormat(regionalLocale(messages.locale), {
    weekday: "short",
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  });
  return (
    <dl className="cg-preview-week">
      {localWeek(hours, { timeZone, from: now }).map((day) => (
        <div key={day.date} data-closed={day.ranges.length === 0 || undefined}>
          <dt>{date.format(new Date(`${day.date}T00:00:00Z`))}</dt>
          <dd>{describeRanges(day.ranges, messages, clock)}</dd>
        </div>
      ))}
    </dl>
  );
}
