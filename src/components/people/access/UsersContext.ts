"use client";

import { createContext, useContext } from "react";
import type { PortalUser, Role, Viewer } from "../../../client/index.js";
import type { Messages } from "../../../messages/index.js";

export type UserAction =
  | { type: "remove" | "resend" | "withdraw"; user: PortalUser }
  | { type: "changeRole"; user: PortalUser; role: string };

/** What the rows of one user list share. */
export interface UsersParts {
  messages: Messages;
  roles: readonly Role[];
  viewer: Viewer | undefined;
  canManage: boolean;
  idPrefix: string;
  /** Id of the user something is being done with. */
  busy: string | undefined;
  errors: ReadonlyMap<string, unknown>;
  act: (action: UserAction) => void;
  onReplaceAlertContact: ((section?: string) => void) | undefined;
}

export const UsersContext = createContext<UsersParts | undefined>(undefined);

export function useUsersParts(): UsersParts {
  const parts = useContext(UsersContext);
  if (!parts) throw new Error("The rows of the user list work inside <UserAccessPanel> only.");
  return parts;
}
