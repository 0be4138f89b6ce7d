"use client";

import { useMemo } from "react";
import type { ContactInfoSnapshot } from "../../client/index.js";
import type { CompletenessFacts } from "../../domain/index.js";

/**
 * What the server, which knows the directory, says of the people in a record (R4). Somebody may accept while the form
 * holds typed text: of the same record the newest answer counts.
 */
export function useSnapshotFacts(
  base: ContactInfoSnapshot | undefined,
  latest: ContactInfoSnapshot | undefined,
): CompletenessFacts | undefined {
  const newest = latest?.revision === base?.revision ? latest : base;
  const invited = newest?.invitedUsers;
  return useMemo(() => invited && { invitedUsers: new Set(invited) }, [invited]);
}
