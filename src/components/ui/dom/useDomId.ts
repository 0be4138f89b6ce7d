"use client";

import { useId } from "react";

/** An id that is the same on server and client, and plain enough for selectors and links. */
export function useDomId(own?: string): string {
  const id = useId();
  return own ?? `cg${id.replace(/\W/g, "")}`;
}
