"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { ContactGateUsers, PortalUser } from "../../../client/index.js";
import type { MoreOptions } from "../../ui/combobox/ComboboxProps.js";
import { readPeople } from "./readPeople.js";

/** Milliseconds without a key before the portal is asked. */
const PAUSE = 200;

export interface PeopleSearch {
  status: "loading" | "ready" | "failed";
  /** Who matches and is not chosen: active users, and who was invited and can still accept (R4). */
  people: PortalUser[];
  more: MoreOptions;
  loadMore: () => void;
  retry: () => void;
}

export interface PeopleSearchOptions {
  query: string;
  /** Nothing is asked before. */
  enabled: boolean;
  /** Ids of users who are chosen already. */
  chosen: ReadonlySet<string | undefined>;
}

interface Found {
  status: "loading" | "ready" | "failed";
  people: PortalUser[];
  cursor: string | undefined;
  more: MoreOptions;
}

const START: Found = { status: "loading", people: [], cursor: undefined, more: "none" };

/**
 * Asks the portal for people while somebody types: after a pause, and never with two answers racing. The rest of a long list
 * comes page by page.
 */
export function usePeopleSearch(
  users: ContactGateUsers,
  { query, enabled, chosen }: PeopleSearchOptions,
): PeopleSearch {
  const [found, setFound] = useState(START);
  const [attempt, setAttempt] = useState({ pause: PAUSE });
  const running = useRef<AbortController>(undefined);
  const latest = useRef(chosen);
  useEffect(() => {
    latest.current = chosen;
  });
  const isOffered = useCallback(
    ({ id, status }: PortalUser) => status !== "expired" && !latest.current.has(id),
    [],
  );

  useEffect(() => {
    if (!enabled) return;
    const abort = new AbortController();
    running.current = abort;
    const { signal } = abort;
    setFound((before) => ({ ...before, status: "loading", more: "none" }));
    const timer = setTimeout(
      () => {
        const options = { query: query.trim(), cursor: undefined, known: [], isOffered, signal };
        readPeople(users, options).then(
          ({ people, cursor }) => {
            if (signal.aborted) return;
            setFound({ status: "ready", people, cursor, more: moreAfter(cursor) });
          },
          () => {
            if (!signal.aborted) setFound({ ...START, status: "failed" });
          },
        );
      },
      query === "" ? 0 : attempt.pause,
    );
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [users, query, enabled, attempt, isOffered]);

  const { people: known, cursor, more } = found;
  const loadMore = useCallback(() => {
    const signal = running.current?.signal;
    if (!signal || cursor === undefined || more === "loading" || more === "none") return;
    setFound((before) => ({ ...before, more: "loading" }));
    readPeople(users, { query: query.trim(), cursor, known, isOffered, signal }).then(
      (page) => {
        if (signal.aborted) return;
        setFound((before) => ({
          ...before,
          people: [...before.people, ...page.people],
          cursor: page.cursor,
          more: moreAfter(page.cursor),
        }));
      },
      () => {
        if (!signal.aborted) setFound((before) => ({ ...before, more: "failed" }));
      },
    );
  }, [users, query, cursor, more, known, isOffered]);

  const people = known.filter(({ id, status }) => status !== "expired" && !chosen.has(id));
  const isEmpty = found.status === "ready" && people.length === 0;
  // The last one that was there has been chosen.
  useEffect(() => {
    if (isEmpty && more === "idle") loadMore();
  }, [isEmpty, more, loadMore]);

  const retry = useCallback(() => setAttempt({ pause: 0 }), []);
  const isWaiting = isEmpty && (more === "idle" || more === "loading");
  const isLost = isEmpty && more === "failed";
  const status = isWaiting ? "loading" : isLost ? "failed" : found.status;
  return { status, people, more, loadMore, retry: isLost ? loadMore : retry };
}

function moreAfter(cursor: string | undefined): MoreOptions {
  return cursor === undefined ? "none" : "idle";
}
