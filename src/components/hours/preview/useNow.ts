"use client";

import { useEffect, useState } from "react";

const MINUTE = 60_000;

/**
 * The present, which moves on at the start of every minute, or the moment that is given. `undefined` until the page
 * is alive, because a server's clock and a browser's would not show the same text.
 */
export function useNow(fixed: Date | undefined): Date | undefined {
  const [now, setNow] = useState<Date>();
  useEffect(() => {
    if (fixed) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const date = new Date();
      setNow(date);
      timer = setTimeout(tick, MINUTE - (date.getTime() % MINUTE));
    };
    tick();
    return () => clearTimeout(timer);
  }, [fixed]);
  return fixed ?? now;
}
