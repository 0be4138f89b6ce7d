"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type {
  ContactGateUsers,
  PortalUser,
  PortalUserPage,
  UserFilter,
} from "../../../client/index.js";

export interface UserListState {
  status: "loading" | "ready" | "failed";
  people: PortalUser[];
  /** More pages are there. */
  hasMore: boolean;
  /** The next page is on its way. */
  loadingMore: boolean;
  error: unknown;
  /** What was asked for when `people` were answered. */
  answered: UserFilter;
}

export interface UserList extends UserListState {
  loadMore: () => void;
  retry: () => void;
  /** Reads again all that is shown, because one change can alter what may be done with others. */
  refresh: () => Promise<void>;
}

/** So long nobody has typed anything more, in milliseconds. */
const SEARCH_PAUSE = 250;

const EVERYBODY: UserFilter = {};

const START: UserListState = {
  status: "loading",
  people: [],
  hasMore: false,
  loadingMore: false,
  error: undefined,
  answered: EVERYBODY,
};

/**
 * The users of the account who match, page by page; an answer to an older question is dropped.
 *
 * @param filter keep its identity while it says the same
 */
export function useUserList(users: ContactGateUsers, filter: UserFilter): UserList {
  const [state, setState] = useState(START);
  const shown = useRef<{ cursor: string | undefined; pages: number }>({
    cursor: undefined,
    pages: 1,
  });
  const running = useRef<AbortController>(undefined);

  const read = useCallback(
    async (pages: number, from?: { cursor: string; people: PortalUser[] }) => {
      running.current?.abort();
      const abort = new AbortController();
      running.current = abort;
      const people = [...(from?.people ?? [])];
      let cursor = from?.cursor;
      try {
        for (let page = 0; page < pages; page += 1) {
          const options = {
            signal: abort.signal,
            ...filter,
            ...(cursor === undefined ? {} : { cursor }),
          };
          const answer: PortalUserPage = await users.list(options);
          people.push(...answer.users);
          cursor = answer.nextCursor;
          if (cursor === undefined) break;
        }
        if (abort.signal.aborted) return;
        shown.current = { cursor, pages: (from ? shown.current.pages : 0) + pages };
        const hasMore = cursor !== undefined;
        setState({
          status: "ready",
          people,
          hasMore,
          loadingMore: false,
          error: undefined,
          answered: filter,
        });
      } catch (error) {
        if (abort.signal.aborted) return;
        // What is shown already stays; only a list that never came has failed as a whole.
        setState((before) => ({
          ...before,
          status: before.status === "ready" ? "ready" : "failed",
          loadingMore: false,
          error,
        }));
      }
    },
    [users, filter],
  );

  const retry = useCallback(() => {
    setState(START);
    shown.current = { cursor: undefined, pages: 1 };
    void read(1);
  }, [read]);

  // Another account's people: nothing of the former ones may stay.
  const [of, setOf] = useState(users);
  if (of !== users) {
    setOf(users);
    setState(START);
  }

  // What is shown stays while a search is under way: only the first list is waited for by a skeleton.
  const asked = useRef(filter.query);
  useEffect(() => {
    shown.current = { cursor: undefined, pages: 1 };
    // More keys may follow a key; a choice from a list stands.
    const isTyping = filter.query !== undefined && filter.query !== asked.current;
    asked.current = filter.query;
    const timer = setTimeout(() => void read(1), isTyping ? SEARCH_PAUSE : 0);
    return () => {
      clearTimeout(timer);
      running.current?.abort();
    };
  }, [read, filter]);

  const loadMore = () => {
    const { cursor } = shown.current;
    if (cursor === undefined || state.loadingMore) return;
    setState((before) => ({ ...before, loadingMore: true, error: undefined }));
    void read(1, { cursor, people: state.people });
  };
  const refresh = useCallback(() => read(shown.current.pages), [read]);

  return { ...state, loadMore, retry, refresh };
}
