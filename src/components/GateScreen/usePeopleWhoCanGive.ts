"use client";

import { useEffect, useState } from "react";
import type { ContactGateUsers, PortalUser } from "../../client/index.js";

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
    users.list({ signal: abort.signal }).then(
      (page) => {
        if (abort.signal.aborted) return;
        const ids = wanted.split("\n");
        setPeople(page.users.filter((user) => user.status === "active" && ids.includes(user.role)));
      },
      // The screen says in words whom to ask; names are an addition.
      () => {},
    );
    return () => abort.abort();
  }, [users, wanted]);

  return people;
}
