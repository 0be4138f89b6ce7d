"use client";

import type { SupportHours } from "../../../domain/index.js";
import { useLazyModule } from "../../ui/boundary/useLazyModule.js";
import { useHoursParts } from "../state/HoursContext.js";

const loadPreview = () => import("../preview/SupportHoursPreview.js");

/** What end users will see, as a chunk of its own: it brings the engine that turns hours into instants. */
export function HoursPreview({ hours }: { hours: SupportHours }) {
  const { messages, clock, now, headingLevel } = useHoursParts();
  const { chunk } = useLazyModule(loadPreview);
  if (chunk.status !== "ready") return null;
  const { SupportHoursPreview } = chunk.module;
  return (
    <SupportHoursPreview
      value={hours}
      {...(now && { now })}
      hourCycle={clock.hourCycle}
      headingLevel={headingLevel}
      messages={messages}
    />
  );
}
