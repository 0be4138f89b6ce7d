"use client";

import { useEffect, useState } from "react";
import type { ContactGateUsers, PortalUser } from "../../client/index.js";

/** So long nobody has typed anything more, in milliseconds. */
const PAUSE = 250;

export interface FoundPeople {
  status: "loading" | "ready" | "failed";
  people: readonly PortalUser[];
}

/** The first people who match, looked up by the server; an answer to an older question is dropped. */
export function useFoundPeople(
  users: ContactGateUsers,
  query: string,
  wanted: boolean,
): FoundPeople {
  const [found, setFound] = useState<FoundPeople>({ status: "loading", people: [] });
  useEffect(() => {
    if (!wanted) return;
    const abort = new AbortController();
    const { signal } = abort;
    const timer = setTimeout(
      () => {
        users.list({ signal, ...(query === "" ? {} : { query }) }).then(
          (page) => {
            if (!signal.aborted) setFound({ status: "ready", people: page.users });
          },
          () => {
            if (!signal.aborted) setFound({ status: "failed", people: [] });
          },
        );
      },
      query === "" ? 0 : PAUSE,
    );
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [users, query, wanted]);
  return found;
}
