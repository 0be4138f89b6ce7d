"use client";

import { useEffect, useState } from "react";
import type { ContactGateUsers, PortalUser } from "../../../client/index.js";
import { listAble } from "./listAble.js";

/** The active users with one of these roles; none where the viewer may not list users. */
export function usePeopleWhoCanGive(
  users: ContactGateUsers | undefined,
  roles: readonly string[],
): PortalUser[] {
  const [people, setPeople] = useState<PortalUser[]>([]);
  const wanted = roles.join("\n");

  useEffect(() => {
    if (!users) return undefined;
    const abort = new AbortController();
    listAble(users, wanted.split("\n"), { signal: abort.signal }).then(
      (found) => {
        if (!abort.signal.aborted) setPeople(found);
      },
      // The screen says in words whom to ask; names are an addition.
      () => {},
    );
    return () => abort.abort();
  }, [users, wanted]);

  return people;
}
