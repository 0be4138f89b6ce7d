"use client";

import type { HourCycle } from "../../../domain/hoursText/HourCycle.js";
import type { SupportHours } from "../../../domain/index.js";
import { formatMessage } from "../../../messages/index.js";
import { placeOfZone } from "../../words/placeOfZone.js";
import { useMessages } from "../../words/useMessages.js";
import { describeStatus } from "./describeStatus.js";
import { zonedClock } from "./zonedClock.js";

export interface PreviewStatusProps {
  hours: SupportHours;
  timeZone: string;
  now: Date;
  hourCycle: HourCycle;
}

/** "Open now · closes 17:00", on the clock of one zone. The dot sets `data-open`. */
export function PreviewStatus({ hours, timeZone, now, hourCycle }: PreviewStatusProps) {
  const messages = useMessages();
  const clock = { locale: messages.locale, hourCycle, timeZone };
  const { open, state, next } = describeStatus(hours, now, clock, messages);
  return (
    <p className="cg-preview-line">
      <span className="cg-dot" data-open={open || undefined} />
      <span>
        <strong>{state}</strong> {next !== undefined && <span>{`· ${next} `}</span>}
        <span className="cg-hint">
          {formatMessage(messages.hours.preview.localTime, {
            zone: placeOfZone(timeZone, messages),
            time: zonedClock(clock).time(now),
          })}
        </span>
      </span>
    </p>
  );
}
