"use client";

import { useCallback, useEffect, useState } from "react";
import type { ContactGateUsers, PortalUser } from "../../client/index.js";

/** Milliseconds without a key before the portal is asked. */
const PAUSE = 200;

export interface PeopleSearch {
  status: "loading" | "ready" | "failed";
  /** Active users that match; who has not come yet can't be an alert contact (R4). */
  people: PortalUser[];
  retry: () => void;
}

/** Asks the portal for people while somebody types: after a pause, and never with two answers racing. */
export function usePeopleSearch(
  users: ContactGateUsers,
  query: string,
  enabled: boolean,
): PeopleSearch {
  const [found, setFound] = useState<Omit<PeopleSearch, "retry">>({
    status: "loading",
    people: [],
  });
  const [attempt, setAttempt] = useState({ pause: PAUSE });

  useEffect(() => {
    if (!enabled) return;
    const abort = new AbortController();
    setFound((before) => ({ ...before, status: "loading" }));
    const timer = setTimeout(
      () => {
        users.list({ query: query.trim(), signal: abort.signal }).then(
          (page) => {
            if (abort.signal.aborted) return;
            const people = page.users.filter(({ status }) => status === "active");
            setFound({ status: "ready", people });
          },
          () => {
            if (!abort.signal.aborted) setFound({ status: "failed", people: [] });
          },
        );
      },
      query === "" ? 0 : attempt.pause,
    );
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [users, query, enabled, attempt]);

  const retry = useCallback(() => setAttempt({ pause: 0 }), []);
  return { ...found, retry };
}
