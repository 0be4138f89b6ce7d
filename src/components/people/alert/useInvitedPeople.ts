"use client";

import { useCallback, useMemo, useState } from "react";
import type { PortalUser } from "../../../client/index.js";
import type { CompletenessFacts, ContactInfo } from "../../../domain/index.js";
import type { InvitedPeople } from "./InvitedPeopleContext.js";

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Who was invited and does not count yet (R4): whom the host names, and who was chosen here since. Of people in the stored
 * record the host knows better.
 * @param facts keeps its identity while it says the same; so does what is answered
 */
export function useInvitedPeople(
  facts?: CompletenessFacts,
  stored?: ContactInfo,
): { facts: CompletenessFacts | undefined; people: InvitedPeople } {
  const [chosen, setChosen] = useState(NOBODY);
  const note = useCallback(({ id, status }: PortalUser) => {
    setChosen((before) => {
      if (before.has(id) === (status === "invited")) return before;
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  return useMemo(() => {
    const saved = new Set(
      Object.values(stored?.contacts ?? {}).flatMap((rows) => rows?.map(({ userId }) => userId)),
    );
    const since = [...chosen].filter((id) => !saved.has(id));
    const ids = new Set([...(facts?.invitedUsers ?? []), ...since]);
    return {
      facts: since.length === 0 ? facts : { ...facts, invitedUsers: ids },
      people: { ids, note },
    };
  }, [facts, stored, chosen, note]);
}
