"use client";

import { useEffect, useState } from "react";

/** The longest that a browser's timer can wait, in milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Has this ISO 8601 instant passed? Renders anew when it does. No instant, or one that can't be read, has passed. */
export function useIsPast(instant: string | undefined): boolean {
  const end = instant === undefined ? 0 : Date.parse(instant);
  const [, setTimes] = useState(0);
  const isPast = !(Date.now() < end);
  useEffect(() => {
    if (isPast) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      const left = end - Date.now();
      if (left <= 0) setTimes((times) => times + 1);
      else timer = setTimeout(wait, Math.min(left, LONGEST_TIMER));
    };
    wait();
    return () => clearTimeout(timer);
  }, [end, isPast]);
  return isPast;
}
