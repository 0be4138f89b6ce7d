"use client";

import { type ComponentPropsWithoutRef, forwardRef, useId, useState } from "react";
import { formatSupportHours } from "../../../domain/hoursText/formatSupportHours.js";
import { type HourCycle, hourCycleOf } from "../../../domain/hoursText/HourCycle.js";
import type { SupportHours } from "../../../domain/index.js";
import type { MessagesOverride } from "../../../messages/index.js";
import { cx } from "../../ui/dom/cx.js";
import { Heading, type HeadingLevel } from "../../ui/Heading.js";
import { RootContext } from "../../ui/root/RootContext.js";
import { useRootClass } from "../../ui/root/useRootClass.js";
import { MessagesProvider } from "../../words/MessagesProvider.js";
import { placeOfZone } from "../../words/placeOfZone.js";
import { useMessages } from "../../words/useMessages.js";
import { TimeZoneSelect } from "../zones/TimeZoneSelect.js";
import { PreviewDays } from "./PreviewDays.js";
import { PreviewGaps } from "./PreviewGaps.js";
import { PreviewStatus } from "./PreviewStatus.js";
import { PreviewWeek } from "./PreviewWeek.js";
import { previewZones } from "./previewZones.js";
import { useNow } from "./useNow.js";

export interface SupportHoursPreviewProps
  extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  value: SupportHours;
  /** The moment to speak of. @default the present, minute by minute */
  now?: Date;
  /** @default that of the messages' locale */
  hourCycle?: HourCycle;
  /** @default 4 */
  headingLevel?: HeadingLevel;
  messages?: MessagesOverride;
}

/**
 * What end users will see of support hours (R10): open now or when next, the hours as text, when nobody is there, and
 * the same week on the clocks of another zone. Renders nothing while there is no zone to speak of; sets `data-open`.
 */
export const SupportHoursPreview = forwardRef<HTMLDivElement, SupportHoursPreviewProps>(
  function SupportHoursPreview(props, ref) {
    const { value, now: fixed, hourCycle: asked, headingLevel = 4, ...more } = props;
    const { messages: override, className, ...rest } = more;
    const messages = useMessages(override);
    const rootClass = useRootClass();
    const id = useId();
    const now = useNow(fixed);
    const [otherZone, setOtherZone] = useState<string>();
    const zones = previewZones(value);
    const [zone] = zones;
    if (zone === undefined) return null;
    const hourCycle = asked ?? hourCycleOf(messages.locale);
    const shown = { hours: value, hourCycle };
    // Special days are listed below, with their dates in words.
    const weeks = value.schedules.map(({ exceptions: _, ...schedule }) => schedule);
    const text = formatSupportHours(
      { schedules: weeks },
      {
        words: messages.hours.text,
        locale: messages.locale,
        hourCycle,
        zoneName: (timeZone) => placeOfZone(timeZone, messages),
      },
    );

    return (
      <MessagesProvider messages={override}>
        <RootContext.Provider value={true}>
          <div {...rest} ref={ref} className={cx(rootClass, "cg-preview", className)}>
            <Heading level={headingLevel} className="cg-subtitle">
              {messages.hours.preview.title}
            </Heading>
            {now && (
              <div className="cg-preview-lines">
                {zones.map((timeZone) => (
                  <PreviewStatus key={timeZone} {...shown} now={now} timeZone={timeZone} />
                ))}
              </div>
            )}
            <p className="cg-preview-text">{text}</p>
            {now && <PreviewDays {...shown} now={now} />}
            {now && <PreviewGaps {...shown} now={now} timeZone={zone} several={zones.length > 1} />}
            <TimeZoneSelect inputId={`${id}-zone`} value={otherZone} onChange={setOtherZone} />
            {now && otherZone !== undefined && (
              <PreviewWeek {...shown} now={now} timeZone={otherZone} />
            )}
          </div>
        </RootContext.Provider>
      </MessagesProvider>
    );
  },
);
