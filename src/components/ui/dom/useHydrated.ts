"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False on a server and in the render that takes its HTML over, true in every other. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
