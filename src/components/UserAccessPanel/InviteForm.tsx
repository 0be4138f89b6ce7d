"use client";

import { type FormEvent, useState } from "react";
import type { ContactGateUsers, PortalUser, Role } from "../../client/index.js";
import type { Messages } from "../../messages/index.js";
import { TextField } from "../fields/TextField.js";
import { FailureNote } from "./FailureNote.js";
import { RoleSelect } from "./RoleSelect.js";
import { useInvitation } from "./useInvitation.js";

export interface InviteFormProps {
  users: ContactGateUsers;
  roles: readonly Role[];
  defaultRole: string;
  idPrefix: string;
  messages: Messages;
  onInvited: (user: PortalUser) => void;
  onError: ((error: unknown) => void) | undefined;
}

/** Gives somebody access by name, e-mail and role (R14). What is typed stays until it has been sent. */
export function InviteForm(props: InviteFormProps) {
  const { users, roles, idPrefix, messages, onInvited } = props;
  const words = messages.users;
  const invitation = useInvitation(users, props.onError);
  const { issues, sending } = invitation;
  const [picked, setPicked] = useState<string>();
  const role = picked ?? props.defaultRole;
  const description = Object.hasOwn(messages.roles, role)
    ? messages.roles[role]?.description
    : undefined;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const user = await invitation.send(role);
    if (user) onInvited(user);
  };

  return (
    <form className="cg-section-body" noValidate onSubmit={submit}>
      <div className="cg-invite">
        <TextField
          ref={invitation.nameRef}
          id={`${idPrefix}-name`}
          label={words.name}
          issues={issues.name}
          messages={messages}
          value={invitation.name}
          onValueChange={(text) => invitation.change("name", text)}
          onBlur={() => invitation.leave("name")}
        />
        <TextField
          ref={invitation.emailRef}
          id={`${idPrefix}-email`}
          label={words.email}
          type="email"
          dir="ltr"
          issues={issues.email}
          messages={messages}
          value={invitation.email}
          onValueChange={(text) => invitation.change("email", text)}
          onBlur={() => invitation.leave("email")}
        />
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
      {invitation.error !== undefined && (
        <FailureNote error={invitation.error} messages={messages} />
      )}
    </form>
  );
}
