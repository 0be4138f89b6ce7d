"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import type { ContactGateUsers, PortalUser, Role } from "../../client/index.js";
import { formatMessage, type Messages } from "../../messages/index.js";
import { useSendOnce } from "../AskSomebody/useSendOnce.js";
import { InviteRow, type InviteRowHandle } from "./InviteRow.js";
import { RoleSelect } from "./RoleSelect.js";

export interface InviteFormProps {
  users: ContactGateUsers;
  roles: readonly Role[];
  defaultRole: string;
  idPrefix: string;
  messages: Messages;
  onInvited: (user: PortalUser) => void;
  onError: ((error: unknown) => void) | undefined;
}

/**
 * Gives people access by name, e-mail and role (R14). One invitation follows the other; who was invited leaves the form, and
 * what could not be sent stays to be mended or sent again.
 */
export function InviteForm(props: InviteFormProps) {
  const { users, roles, idPrefix, messages, onInvited } = props;
  const words = messages.users;
  const [rows, setRows] = useState<readonly number[]>([0]);
  const next = useRef(1);
  const added = useRef<number>(undefined);
  const handles = useRef(new Map<number, InviteRowHandle>());
  const [picked, setPicked] = useState<string>();
  const { sending, send } = useSendOnce();
  const role = picked ?? props.defaultRole;
  const description = Object.hasOwn(messages.roles, role)
    ? messages.roles[role]?.description
    : undefined;

  useEffect(() => {
    const key = added.current;
    if (key === undefined || !rows.includes(key)) return;
    added.current = undefined;
    handles.current.get(key)?.focus();
  }, [rows]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await send(async () => {
      let left = rows;
      for (const key of rows) {
        const user = await handles.current.get(key)?.send(role);
        if (!user) continue;
        if (left.length > 1) left = left.filter((one) => one !== key);
        setRows(left);
        onInvited(user);
      }
    });
  };

  const add = () => {
    added.current = next.current;
    setRows([...rows, next.current]);
    next.current += 1;
  };
  const remove = (key: number) => {
    const left = rows.filter((one) => one !== key);
    setRows(left);
    const [first] = left;
    if (first !== undefined) handles.current.get(first)?.focus();
  };

  return (
    <form className="cg-section-body" noValidate onSubmit={submit}>
      <div className="cg-invite">
        {rows.map((key, index) => (
          <InviteRow
            key={key}
            ref={(handle) => {
              if (handle) handles.current.set(key, handle);
              else handles.current.delete(key);
            }}
            users={users}
            id={key === 0 ? idPrefix : `${idPrefix}-${key}`}
            label={
              rows.length > 1 ? formatMessage(messages.ask.row, { number: index + 1 }) : undefined
            }
            messages={messages}
            onError={props.onError}
            onRemove={rows.length > 1 && !sending ? () => remove(key) : undefined}
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
      <div className="cg-actions">
        <button
          type="button"
          className="cg-button"
          data-variant="quiet"
          data-size="sm"
          onClick={() => sending || add()}
        >
          {messages.ask.addRow}
        </button>
      </div>
    </form>
  );
}
