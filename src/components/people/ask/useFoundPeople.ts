"use client";

import { useEffect, useState } from "react";
import type { ContactGateUsers, PortalUser } from "../../../client/index.js";
import { listAble } from "./listAble.js";

/** So long nobody has typed anything more, in milliseconds. */
const PAUSE = 250;

export interface FoundPeople {
  status: "loading" | "ready" | "failed";
  people: readonly PortalUser[];
}

/** The first people who match and can fill the information in; an answer to an older question is dropped. */
export function useFoundPeople(
  users: ContactGateUsers,
  query: string,
  roles: readonly string[],
): FoundPeople {
  const [found, setFound] = useState<FoundPeople>({ status: "loading", people: [] });
  const wanted = roles.join("\n");
  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    const search = () =>
      listAble(users, wanted.split("\n"), { signal, ...(query !== "" && { query }) }).then(
        (people) => {
          if (!signal.aborted) setFound({ status: "ready", people });
        },
        () => {
          if (!signal.aborted) setFound({ status: "failed", people: [] });
        },
      );
    const timer = setTimeout(search, query === "" ? 0 : PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [users, query, wanted]);
  return found;
}
