"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { ContactGateError, type PortalUser } from "../../../client/index.js";
import { useSendOnce } from "../../ui/dom/useSendOnce.js";
import type { InviteRowHandle } from "./InviteRow.js";

export interface InvitationsDone {
  invited: readonly PortalUser[];
  /** People who stay in the form. */
  notInvited: number;
}

/** After these the next person would be refused as well. */
const POINTLESS = new Set(["rate_limited", "unauthenticated", "forbidden", "network", "timeout"]);

/**
 * The people of one form, who are invited one after the other: who was invited leaves it, whoever was refused stays with the
 * reason, and the focus is never lost with a row.
 */
export function useInviteRows(
  form: RefObject<HTMLFormElement | null>,
  onDone: (done: InvitationsDone) => void,
) {
  const [rows, setRows] = useState<readonly number[]>([0]);
  const [invited, setInvited] = useState<readonly PortalUser[]>([]);
  const [untried, setUntried] = useState<readonly number[]>([]);
  const next = useRef(1);
  const added = useRef<number>(undefined);
  const handles = useRef(new Map<number, InviteRowHandle>());
  const { sending, send } = useSendOnce();
  const wasSending = useRef(false);

  useEffect(() => {
    const key = added.current;
    if (key === undefined || !rows.includes(key)) return;
    added.current = undefined;
    handles.current.get(key)?.focus();
  }, [rows]);

  useEffect(() => {
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    // The row that had the focus has gone; focus that went elsewhere stays there.
    if (wasSending.current && !sending && isLost && form.current?.isConnected) {
      for (const handle of handles.current.values()) {
        handle.focus();
        break;
      }
    }
    wasSending.current = sending;
  }, [sending, form]);

  /** Answers whether nobody is left; `false` too when something has to be mended first. */
  async function invite(role: string, message: string): Promise<boolean> {
    const wrong = rows.filter((key) => handles.current.get(key)?.check() === false);
    setInvited([]);
    setUntried([]);
    if (wrong[0] !== undefined) {
      handles.current.get(wrong[0])?.focusProblem();
      return false;
    }
    const done: PortalUser[] = [];
    let left = rows;
    let waiting = [...rows];
    await send(async () => {
      for (const key of rows) {
        const { user, error } = (await handles.current.get(key)?.send(role, message)) ?? {};
        if (!user && error === undefined) return;
        waiting = waiting.filter((one) => one !== key);
        if (user) {
          done.push(user);
          // One row always stays; it is blank by now.
          if (left.length > 1) left = left.filter((one) => one !== key);
          setRows(left);
          setInvited([...done]);
        } else if (error instanceof ContactGateError && POINTLESS.has(error.code)) break;
      }
      setUntried(waiting);
      onDone({ invited: done, notInvited: rows.length - done.length });
    });
    return done.length === rows.length;
  }

  return {
    rows,
    invited,
    untried,
    sending,
    invite,
    register(key: number, handle: InviteRowHandle | null) {
      if (handle) handles.current.set(key, handle);
      else handles.current.delete(key);
    },
    add() {
      added.current = next.current;
      setRows([...rows, next.current]);
      next.current += 1;
    },
    remove(key: number) {
      const left = rows.filter((one) => one !== key);
      setRows(left);
      const [first] = left;
      if (first !== undefined) handles.current.get(first)?.focus();
    },
  };
}
