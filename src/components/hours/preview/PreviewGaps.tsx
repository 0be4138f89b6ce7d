"use client";

import type { HourCycle } from "../../../domain/hoursText/HourCycle.js";
import type { SupportHours } from "../../../domain/index.js";
import { formatMessage } from "../../../messages/index.js";
import { placeOfZone } from "../../words/placeOfZone.js";
import { useMessages } from "../../words/useMessages.js";
import { describeGaps } from "./describeGaps.js";

export interface PreviewGapsProps {
  hours: SupportHours;
  timeZone: string;
  now: Date;
  hourCycle: HourCycle;
  /** There are other zones too, so that this one has to be named. */
  several: boolean;
}

/** When nobody is there, in words of one zone. */
export function PreviewGaps({ hours, timeZone, now, hourCycle, several }: PreviewGapsProps) {
  const messages = useMessages();
  const words = messages.hours.preview;
  const clock = { locale: messages.locale, hourCycle, timeZone };
  const gaps = describeGaps(hours, now, clock, messages);
  if (!gaps) return <p className="cg-hint">{words.noOpening}</p>;
  if (gaps.length === 0) return <p className="cg-hint">{words.always}</p>;
  const zone = placeOfZone(timeZone, messages);
  return (
    <div className="cg-preview-gaps">
      <p>{several ? formatMessage(words.gapsTitleInZone, { zone }) : words.gapsTitle}</p>
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
    </div>
  );
}
