"use client";

import { useMemo, useState } from "react";
import type { PortalUserStatus, UserFilter } from "../../../client/index.js";

export interface UserFilterState {
  query: string;
  role: string;
  status: PortalUserStatus | "";
}

const EVERYBODY: UserFilterState = { query: "", role: "", status: "" };

/** What the list is narrowed by: as it is chosen, and as it is asked for. */
export function useUserFilter() {
  const [chosen, setChosen] = useState(EVERYBODY);
  const query = chosen.query.trim();
  const { role, status } = chosen;
  const filter = useMemo<UserFilter>(
    () => ({ ...(query && { query }), ...(role && { role }), ...(status && { status }) }),
    [query, role, status],
  );
  return {
    chosen,
    filter,
    narrow: (part: Partial<UserFilterState>) => setChosen((before) => ({ ...before, ...part })),
    clear: () => setChosen(EVERYBODY),
  };
}
