"use client";

import { useEffect, useState } from "react";
import { WEEKDAYS, type Weekday } from "../../../domain/record/SupportHours.js";

export interface LocalNow {
  day: Weekday;
  /** Minutes since midnight. */
  minutes: number;
}

function localNow(instant: Date, timeZone: string | undefined): LocalNow | undefined {
  try {
    const parts = new Intl.DateTimeFormat("en-US", {
      timeZone,
      weekday: "long",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    }).formatToParts(instant);
    const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
    const day = WEEKDAYS.find((known) => known === part("weekday").toLowerCase());
    return day && { day, minutes: Number(part("hour")) * 60 + Number(part("minute")) };
  } catch {
    // A zone that this engine does not know: no today, then.
    return undefined;
  }
}

/**
 * The present in a time zone, by the minute. Undefined until it is mounted, because a server's clock and zone are not
 * the viewer's. @default the viewer's zone, and the clock
 */
export function useLocalNow(timeZone: string | undefined, given?: Date): LocalNow | undefined {
  const [instant, setInstant] = useState<Date>();
  useEffect(() => {
    const tick = () => setInstant(given ?? new Date());
    tick();
    if (given) return;
    const timer = setInterval(tick, 60_000);
    return () => clearInterval(timer);
  }, [given]);
  return instant && localNow(instant, timeZone);
}
