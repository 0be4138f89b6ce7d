"use client";

import type { HourCycle } from "../../domain/hoursText/HourCycle.js";
import type { SupportHours } from "../../domain/index.js";
import { useMessages } from "../MessagesContext.js";
import { describeGaps } from "./describeGaps.js";

export interface PreviewGapsProps {
  hours: SupportHours;
  timeZone: string;
  now: Date;
  hourCycle: HourCycle;
}

/** When nobody is there, in words. */
export function PreviewGaps({ hours, timeZone, now, hourCycle }: PreviewGapsProps) {
  const messages = useMessages();
  const words = messages.hours.preview;
  const clock = { locale: messages.locale, hourCycle, timeZone };
  const gaps = describeGaps(hours, now, clock, messages);
  if (!gaps) return <p className="cg-hint">{words.noOpening}</p>;
  if (gaps.length === 0) return <p className="cg-hint">{words.always}</p>;
  return (
    <div className="cg-preview-gaps">
      <p>{words.gapsTitle}</p>
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
    </div>
  );
}
