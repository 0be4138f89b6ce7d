"use client";

import { useContext } from "react";
import { RootContext } from "./RootContext.js";

/**
 * The class that brings fonts and custom properties, for the outermost element only: a second one inside would put
 * back the defaults that a host has changed on the first.
 */
export function useRootClass(): "cg-root" | undefined {
  return useContext(RootContext) ? undefined : "cg-root";
}
