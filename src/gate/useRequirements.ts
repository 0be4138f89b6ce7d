"use client";

import { useMemo } from "react";
import type { ContactInfoSnapshot } from "../client/index.js";
import type { Requirements } from "../domain/index.js";
import { resolveRequirements } from "../domain/policy/resolveRequirements.js";

/** The record's policy, resolved anew only when policy or context have changed. */
export function useRequirements(base: ContactInfoSnapshot | undefined): Requirements | undefined {
  const policy = base?.policy;
  const context = base?.context;
  return useMemo(
    () => (policy && context ? resolveRequirements(policy, context) : undefined),
    [policy, context],
  );
}
