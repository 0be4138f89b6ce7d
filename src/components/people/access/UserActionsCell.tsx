"use client";

import { useEffect, useRef, useState } from "react";
import type { PortalUser } from "../../../client/index.js";
import { formatMessage } from "../../../messages/index.js";
import { Refusal } from "./Refusal.js";
import { refusalsOf } from "./refusalsOf.js";
import { useUsersParts } from "./UsersContext.js";

export interface UserActionsCellProps {
  user: PortalUser;
  refusalId: string;
}

/** What can be done with one user: remove, or send again and withdraw an invitation; asks before removing. */
export function UserActionsCell({ user, refusalId }: UserActionsCellProps) {
  const { messages, roles, act, busy } = useUsersParts();
  const words = messages.users;
  const [asking, setAsking] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  const remove = useRef<HTMLButtonElement>(null);
  const note = useRef<HTMLSpanElement>(null);
  const wasAsking = useRef(false);
  const person = { person: user.name || user.email };
  const waiting = busy === user.id;
  const busyProps = {
    "aria-disabled": waiting || undefined,
    "data-state": waiting ? "busy" : undefined,
  };

  const refusals = refusalsOf(user, roles);
  const refusal = refusals.remove;
  const isOpen = asking && refusal === undefined;
  if (asking && !isOpen) setAsking(false);

  useEffect(() => {
    // The safe answer gets the focus: a key held down must not remove anybody.
    if (isOpen) cancel.current?.focus();
    // A refusal that came late stands where the question was.
    else if (wasAsking.current) {
      (note.current?.querySelector("button") ?? note.current ?? remove.current)?.focus();
    }
    wasAsking.current = isOpen;
  }, [isOpen]);

  const said = refusal && (
    <Refusal ref={note} id={refusalId} refusal={refusal} sections={user.refusals?.sections ?? []} />
  );

  if (user.status !== "active") {
    if (refusals.isAbove) return said;
    return (
      <>
        <button
          type="button"
          className="cg-button"
          data-variant="quiet"
          data-size="sm"
          aria-label={formatMessage(words.resend, person)}
          {...busyProps}
          onClick={() => act({ type: "resend", user })}
        >
          {words.resendShort}
        </button>
        {said ?? (
          <button
            type="button"
            className="cg-button"
            data-variant="quiet"
            data-size="sm"
            aria-label={formatMessage(words.withdraw, person)}
            {...busyProps}
            onClick={() => act({ type: "withdraw", user })}
          >
            {words.withdrawShort}
          </button>
        )}
      </>
    );
  }
  if (said) return said;
  if (!isOpen) {
    return (
      <button
        ref={remove}
        type="button"
        className="cg-button"
        data-variant="quiet"
        data-size="sm"
        aria-label={formatMessage(words.remove, person)}
        onClick={() => setAsking(true)}
      >
        {words.removeShort}
      </button>
    );
  }
  const question = formatMessage(words.removeConfirm, person);
  return (
    <fieldset className="cg-confirm" aria-label={question}>
      <span className="cg-cell-note">{question}</span>
      <button
        type="button"
        className="cg-button"
        data-size="sm"
        {...busyProps}
        onClick={({ detail }) => {
          // The second half of a double click on "Remove", under which this button may have come to lie.
          if (detail < 2) act({ type: "remove", user });
        }}
      >
        {words.removeConfirmYes}
      </button>
      <button
        ref={cancel}
        type="button"
        className="cg-button"
        data-variant="quiet"
        data-size="sm"
        onClick={() => setAsking(false)}
      >
        {words.cancel}
      </button>
    </fieldset>
  );
}
