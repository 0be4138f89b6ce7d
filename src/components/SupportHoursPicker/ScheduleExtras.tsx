"use client";

import type { ScheduleException, SupportSchedule } from "../../domain/index.js";
import { formatMessage, type Messages } from "../../messages/index.js";
import type { Clock } from "./Clock.js";
import { describeRanges } from "./describeDay.js";
import { useHoursParts } from "./HoursContext.js";

function describeException(exception: ScheduleException, messages: Messages, clock: Clock): string {
  const { date, name, ranges } = exception;
  const hours = describeRanges(ranges, messages, clock);
  const words = messages.hours;
  if (name === undefined) return formatMessage(words.exceptionText, { date, hours });
  return formatMessage(words.exceptionNamed, { date, name, hours });
}

/** What a schedule holds and this picker does not edit: special days, languages, channels. Shown and kept. */
export function ScheduleExtras({ schedule }: { schedule: SupportSchedule }) {
  const { messages, clock, headingLevel } = useHoursParts();
  const { exceptions = [], languages = [], channels = [] } = schedule;
  const Title = `h${headingLevel}` as const;
  const words = messages.hours;
  const list = new Intl.ListFormat(messages.locale);
  if (exceptions.length + languages.length + channels.length === 0) return null;
  return (
    <div className="cg-exceptions">
      {exceptions.length > 0 && (
        <>
          <Title className="cg-subtitle">{words.exceptions}</Title>
          <ul>
            {exceptions.map((exception) => (
              <li className="cg-hint" key={exception.date}>
                {describeException(exception, messages, clock)}
              </li>
            ))}
          </ul>
        </>
      )}
      {languages.length > 0 && (
        <p className="cg-hint">
          {formatMessage(words.languages, { list: list.format(languages) })}
        </p>
      )}
      {channels.length > 0 && (
        <p className="cg-hint">{formatMessage(words.channels, { list: list.format(channels) })}</p>
      )}
    </div>
  );
}
