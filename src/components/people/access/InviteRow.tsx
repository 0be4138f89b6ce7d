"use client";

import { forwardRef, useImperativeHandle } from "react";
import type { ContactGateUsers } from "../../../client/index.js";
import type { Messages } from "../../../messages/index.js";
import { FailureNote } from "../../ui/callout/FailureNote.js";
import { TextField } from "../../ui/TextField.js";
import { type InvitationState, useInvitation } from "./useInvitation.js";

export interface InviteRowHandle extends Pick<InvitationState, "check" | "focusProblem" | "send"> {
  focus: () => void;
}

export interface InviteRowProps {
  users: ContactGateUsers;
  id: string;
  /** Names the row where there are several. */
  label: string | undefined;
  /** The person before made it pointless to try this one. */
  untried: boolean;
  messages: Messages;
  onError: ((error: unknown) => void) | undefined;
  onRemove: (() => void) | undefined;
}

/** One person to invite, and why that one could not be. */
export const InviteRow = forwardRef<InviteRowHandle, InviteRowProps>(
  function InviteRow(props, ref) {
    const { users, id, label, messages, onError, onRemove } = props;
    const invitation = useInvitation(users, onError);
    const { issues, nameRef } = invitation;
    useImperativeHandle(ref, () => ({
      check: invitation.check,
      focusProblem: invitation.focusProblem,
      send: invitation.send,
      focus: () => nameRef.current?.focus(),
    }));
    return (
      <fieldset
        className="cg-invite-row"
        aria-label={label}
        aria-describedby={invitation.error === undefined ? undefined : `${id}-error`}
      >
        <TextField
          ref={nameRef}
          id={`${id}-name`}
          label={messages.users.name}
          issues={issues.name}
          messages={messages}
          value={invitation.name}
          onValueChange={(text) => invitation.change("name", text)}
          onBlur={() => invitation.leave("name")}
        />
        <TextField
          ref={invitation.emailRef}
          id={`${id}-email`}
          label={messages.users.email}
          type="email"
          dir="ltr"
          issues={issues.email}
          messages={messages}
          value={invitation.email}
          onValueChange={(text) => invitation.change("email", text)}
          onBlur={() => invitation.leave("email")}
        />
        {invitation.error !== undefined && (
          <div className="cg-invite-error" id={`${id}-error`}>
            <FailureNote error={invitation.error} messages={messages} />
          </div>
        )}
        {props.untried && <p className="cg-hint">{messages.access.notTried}</p>}
        {onRemove && (
          <button
            type="button"
            className="cg-button"
            data-variant="quiet"
            data-size="sm"
            onClick={onRemove}
          >
            {messages.ask.removeRow}
          </button>
        )}
      </fieldset>
    );
  },
);
