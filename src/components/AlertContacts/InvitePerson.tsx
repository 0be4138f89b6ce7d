"use client";

import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import type { ContactGateUsers, PortalUser, Role } from "../../client/index.js";
import type { IssueCode } from "../../domain/index.js";
import { isEmail } from "../../domain/isEmail.js";
import type { Messages } from "../../messages/index.js";
import { useSendOnce } from "../AskSomebody/useSendOnce.js";
import { TextField } from "../fields/TextField.js";
import { FailureNote } from "../UserAccessPanel/FailureNote.js";
import { RoleSelect } from "../UserAccessPanel/RoleSelect.js";
import { usualRole } from "../UserAccessPanel/usualRole.js";
import { useDomId } from "../useDomId.js";
import { useEscapeKey } from "../useEscapeKey.js";

export interface InvitePersonProps {
  users: ContactGateUsers;
  roles: readonly Role[];
  /** What was searched for: becomes the e-mail when it looks like one, else the name. */
  query: string;
  messages: Messages;
  onInvited: (user: PortalUser) => void;
  onCancel: () => void;
}

/**
 * Invites somebody from where people are chosen. No form of its own, because it stands in one: Enter sends the invitation,
 * Escape leaves it. What is typed stays when it could not be sent. Sets `data-state`: `idle` or `busy`.
 */
export function InvitePerson(props: InvitePersonProps) {
  const { users, roles, messages, onInvited, onCancel } = props;
  const words = messages.contactLists;
  const id = useDomId();
  const root = useRef<HTMLFieldSetElement>(null);
  const given = props.query.trim();
  const [name, setName] = useState(given.includes("@") ? "" : given);
  const [email, setEmail] = useState(given.includes("@") ? given : "");
  const [role, setRole] = useState(() => usualRole(roles));
  const [tried, setTried] = useState(false);
  const [isInside, setIsInside] = useState(false);
  const { sending, error, send } = useSendOnce();
  useEscapeKey(isInside, onCancel);

  const focus = (field: string) =>
    root.current?.querySelector<HTMLElement>(`[id="${id}-${field}"]`)?.focus();
  // The first box that is still to be filled in, before another key is typed into nothing.
  useLayoutEffect(() => {
    const boxes = [...(root.current?.querySelectorAll("input") ?? [])];
    (boxes.find(({ value }) => value === "") ?? boxes[0])?.focus();
  }, []);

  const address = email.trim();
  const problems: Record<"name" | "email", IssueCode | undefined> = {
    name: name.trim() === "" ? "name_required" : undefined,
    email: address === "" ? "email_required" : isEmail(address) ? undefined : "invalid_email",
  };
  const issues = (field: "name" | "email") => {
    const code = tried ? problems[field] : undefined;
    return code ? [{ section: "", path: "", code }] : [];
  };

  async function invite() {
    setTried(true);
    if (problems.name || problems.email) {
      focus(problems.name ? "name" : "email");
      return;
    }
    let invited: PortalUser | undefined;
    const sent = await send(async (signal) => {
      invited = await users.invite({ name: name.trim(), email: address, role }, { signal });
    });
    if (sent && invited) onInvited(invited);
  }

  const onEnter = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    void invite();
  };

  return (
    <fieldset
      ref={root}
      className="cg-invite-person"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      data-state={sending ? "busy" : "idle"}
      onFocus={() => setIsInside(true)}
      onBlur={() => setIsInside(false)}
    >
      <p className="cg-label" id={`${id}-title`}>
        {words.inviteTitle}
      </p>
      <p className="cg-hint" id={`${id}-text`}>
        {words.inviteText}
      </p>
      <div className="cg-invite-fields">
        <TextField
          id={`${id}-name`}
          label={messages.users.name}
          issues={issues("name")}
          messages={messages}
          value={name}
          onValueChange={setName}
          onKeyDown={onEnter}
        />
        <TextField
          id={`${id}-email`}
          label={messages.users.email}
          type="email"
          dir="ltr"
          issues={issues("email")}
          messages={messages}
          value={email}
          onValueChange={setEmail}
          onKeyDown={onEnter}
        />
        <div className="cg-field">
          <div className="cg-label-row">
            <label className="cg-label" htmlFor={`${id}-role`}>
              {messages.users.role}
            </label>
          </div>
          <RoleSelect
            id={`${id}-role`}
            value={role}
            roles={roles}
            messages={messages}
            onPick={setRole}
          />
        </div>
      </div>
      {error !== undefined && <FailureNote error={error} messages={messages} />}
      <div className="cg-actions">
        {/* Not disabled while sending: the focus would be lost. */}
        <button
          type="button"
          className="cg-button"
          data-variant="primary"
          data-state={sending ? "busy" : undefined}
          aria-disabled={sending || undefined}
          onClick={() => void invite()}
        >
          {sending ? words.sending : words.sendInvitation}
        </button>
        <button type="button" className="cg-button" data-variant="quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </fieldset>
  );
}
