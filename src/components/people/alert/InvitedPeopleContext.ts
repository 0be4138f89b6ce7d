"use client";

import { createContext } from "react";
import type { PortalUser } from "../../../client/index.js";

export interface InvitedPeople {
  /** Ids of people who were chosen and have not accepted their invitation yet (R4). */
  ids: ReadonlySet<string>;
  /** Remembers how somebody stood who is chosen now. */
  note: (user: PortalUser) => void;
}

/** Filled by the form, which judges by it; a field on its own remembers for itself. */
export const InvitedPeopleContext = createContext<InvitedPeople | undefined>(undefined);
