"use client";

import { useEffect, useRef, useState } from "react";
import type { ContactGateUsers, Role } from "../../../client/index.js";
import { useHoldText } from "../../../gate/index.js";
import { formatMessage, type Messages } from "../../../messages/index.js";
import { isMessageTooLong, MessageField } from "../person/MessageField.js";
import { RoleSelect } from "../person/RoleSelect.js";
import { InviteResults } from "./InviteResults.js";
import { InviteRow } from "./InviteRow.js";
import { type InvitationsDone, useInviteRows } from "./useInviteRows.js";

export interface InviteFormProps {
  users: ContactGateUsers;
  roles: readonly Role[];
  defaultRole: string;
  idPrefix: string;
  messages: Messages;
  /** Ids of people who have no access and no invitation any more: what came of theirs is nothing to show. */
  left: ReadonlySet<string>;
  onDone: (done: InvitationsDone) => void;
  onError: ((error: unknown) => void) | undefined;
}

/** Gives people access by name, e-mail and role, with a message if wanted (R14), one or several at once. */
export function InviteForm(props: InviteFormProps) {
  const { users, roles, idPrefix, messages } = props;
  const words = messages.users;
  const form = useRef<HTMLFormElement>(null);
  const message = useRef<HTMLTextAreaElement>(null);
  const { rows, invited, untried, sending, ...invitations } = useInviteRows(form, props.onDone);
  const [picked, setPicked] = useState<string>();
  const [text, setText] = useState<string>();
  useHoldText(text !== undefined && text.trim() !== "");
  const role = picked ?? props.defaultRole;
  const description = Object.hasOwn(messages.roles, role)
    ? messages.roles[role]?.description
    : undefined;

  // The button goes, and the box that takes its place is what it was pressed for.
  const opened = useRef(false);
  useEffect(() => {
    if (text !== "" || !opened.current) return;
    opened.current = false;
    message.current?.focus();
  }, [text]);

  async function submit() {
    if (sending) return;
    if (isMessageTooLong(text ?? "")) {
      message.current?.focus();
      return;
    }
    if (await invitations.invite(role, (text ?? "").trim())) setText(undefined);
  }

  return (
    <form
      ref={form}
      className="cg-section-body"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        void submit();
      }}
    >
      <div className="cg-invite">
        {rows.map((key, index) => (
          <InviteRow
            key={key}
            ref={(handle) => invitations.register(key, handle)}
            users={users}
            id={key === 0 ? idPrefix : `${idPrefix}-${key}`}
            label={
              rows.length > 1 ? formatMessage(messages.ask.row, { number: index + 1 }) : undefined
            }
            untried={untried.includes(key)}
            messages={messages}
            onError={props.onError}
            onRemove={rows.length > 1 && !sending ? () => invitations.remove(key) : undefined}
          />
        ))}
        <div className="cg-field">
          <div className="cg-label-row">
            <label className="cg-label" htmlFor={`${idPrefix}-role`}>
              {words.role}
            </label>
          </div>
          <RoleSelect
            id={`${idPrefix}-role`}
            aria-describedby={`${idPrefix}-role-message`}
            value={role}
            roles={roles}
            messages={messages}
            onPick={setPicked}
          />
          <p className="cg-message" id={`${idPrefix}-role-message`}>
            {description}
          </p>
        </div>
        {/* Not disabled while sending: the focus would be lost. */}
        <button
          type="submit"
          className="cg-button"
          aria-disabled={sending || undefined}
          data-state={sending ? "busy" : undefined}
        >
          {sending ? words.inviting : words.invite}
        </button>
      </div>
      {text !== undefined && (
        <div className="cg-invite-message">
          <MessageField
            ref={message}
            id={`${idPrefix}-message`}
            value={text}
            messages={messages}
            hint={rows.length > 1 ? messages.access.messageHint : undefined}
            onValueChange={setText}
          />
        </div>
      )}
      <div className="cg-actions">
        <button
          type="button"
          className="cg-button"
          data-variant="add"
          onClick={() => sending || invitations.add()}
        >
          {messages.ask.addRow}
        </button>
        {text === undefined && (
          <button
            type="button"
            className="cg-button"
            data-variant="add"
            onClick={() => {
              opened.current = true;
              setText("");
            }}
          >
            {messages.access.addMessage}
          </button>
        )}
      </div>
      <InviteResults
        id={`${idPrefix}-results`}
        invited={invited.filter(({ id }) => !props.left.has(id))}
        messages={messages}
      />
    </form>
  );
}
