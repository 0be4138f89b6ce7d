"use client";

import { useEffect, useRef, useState } from "react";
import type { ContactInfo } from "../../../domain/index.js";

/** So long nobody has typed anything more, in milliseconds. */
const PAUSE = 1500;

/**
 * What is typed, once it has settled: after a pause, when a field is left (`settle`), and at once when contacts came, went or
 * changed places. What comes and goes while somebody types takes their eyes off it. While something is pressed it waits: a
 * page that moves between press and release loses the click.
 */
export function useSettled(values: ContactInfo): { settled: ContactInfo; settle: () => void } {
  const [settled, setSettled] = useState(values);
  const newest = useRef(values);
  const isPressed = useRef(false);
  const isSameShape = shapeOf(values) === shapeOf(settled);
  // While rendering, so that no advice points at a row that is not there.
  if (!isSameShape) setSettled(values);

  useEffect(() => {
    newest.current = values;
  }, [values]);

  useEffect(() => {
    if (values === settled) return undefined;
    const timer = setTimeout(() => {
      if (!isPressed.current) setSettled(values);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [values, settled]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const press = () => {
      isPressed.current = true;
    };
    const release = () => {
      isPressed.current = false;
      clearTimeout(timer);
      // After the click, which follows at once.
      timer = setTimeout(() => setSettled(newest.current));
    };
    addEventListener("pointerdown", press, true);
    addEventListener("pointerup", release, true);
    addEventListener("pointercancel", release, true);
    return () => {
      clearTimeout(timer);
      removeEventListener("pointerdown", press, true);
      removeEventListener("pointerup", release, true);
      removeEventListener("pointercancel", release, true);
    };
  }, []);

  return {
    settled: isSameShape ? settled : values,
    settle: () => {
      if (!isPressed.current) setSettled(values);
    },
  };
}

/** Which contacts there are and where, without what is written in them. */
function shapeOf({ contacts }: ContactInfo): string {
  return JSON.stringify(
    Object.entries(contacts).map(([section, given]) => [
      section,
      given?.map(({ id, userId, alias }) => [id, userId, alias]),
    ]),
  );
}
