"use client";

import { useState } from "react";
import type { ContactGateUsers, PortalUser } from "../../../client/index.js";
import { formatMessage, type Messages } from "../../../messages/index.js";
import { roleLabel } from "../../words/roleLabel.js";
import { shownDate } from "../../words/shownDate.js";
import type { UserAction } from "./UsersContext.js";
import { useUserActions } from "./useUserActions.js";
import type { UserList } from "./useUserList.js";

export interface UserActsOptions {
  users: ContactGateUsers;
  list: UserList;
  messages: Messages;
  announce: (text: string) => void;
  onChanged: (() => void) | undefined;
  onError: ((error: unknown) => void) | undefined;
  /** Moves the focus to the list, when the row that had it is gone. */
  toList: () => void;
}

/** What can be done with the users of a list: it is done, said, and the list read again. */
export function useUserActs(options: UserActsOptions) {
  const { users, list, messages, announce, onChanged, toList } = options;
  const { busy, errors, run } = useUserActions(options.onError);
  /** Why something could not be done with somebody whose row is gone. */
  const [gone, setGone] = useState<unknown>();

  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());

  async function done(text: string) {
    announce(text);
    onChanged?.();
    await list.refresh();
  }

  async function call(action: UserAction, signal: AbortSignal): Promise<PortalUser | undefined> {
    const { id } = action.user;
    switch (action.type) {
      case "remove":
        await users.remove(id, { signal });
        return undefined;
      case "withdraw":
        await users.withdraw(id, { signal });
        return undefined;
      case "resend":
        return users.resend(id, { signal });
      case "changeRole":
        return users.changeRole(id, action.role, { signal });
    }
  }

  async function act(action: UserAction) {
    const { user } = action;
    setGone(undefined);
    let answer: PortalUser | undefined;
    let failure: unknown;
    const outcome = await run(user.id, async (signal) => {
      try {
        answer = await call(action, signal);
      } catch (error) {
        failure = error;
        throw error;
      }
    });
    if (outcome === "failed") return;
    const isGone = action.type === "remove" || action.type === "withdraw";
    if (outcome === "done" && isGone) setLeft((before) => new Set(before).add(user.id));
    if (outcome === "done") await done(said(action, answer, messages));
    else {
      if (outcome === "gone") setGone(failure);
      // What the server knew better is in its answer to the next question: the reason, and where somebody is named.
      await list.refresh();
    }
    // The row that had the focus is gone.
    if (outcome === "gone" || (outcome === "done" && isGone)) toList();
  }

  return { act: (action: UserAction) => void act(action), busy, errors, gone, left, done };
}

function said(action: UserAction, answer: PortalUser | undefined, messages: Messages): string {
  const { users, access } = messages;
  const person = action.user.name || action.user.email;
  switch (action.type) {
    case "remove":
      return formatMessage(users.removed, { person });
    case "withdraw":
      return formatMessage(users.withdrawn, { person });
    case "changeRole":
      return formatMessage(users.roleChanged, { person, role: roleLabel(action.role, messages) });
    case "resend": {
      const date = shownDate(answer?.expiresAt, messages);
      return date === undefined
        ? formatMessage(users.resent, { person })
        : formatMessage(access.resentUntil, { person, date });
    }
  }
}
