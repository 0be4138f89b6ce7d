"use client";

import type { KeyboardEventHandler } from "react";
import type { Role } from "../../../client/index.js";
import type { Messages } from "../../../messages/index.js";
import { TextField } from "../../ui/TextField.js";
import { RoleSelect } from "./RoleSelect.js";
import type { PersonDraftState } from "./usePersonDraft.js";

export interface PersonFieldsProps extends Pick<PersonDraftState, "draft" | "change" | "problems"> {
  /** The boxes' ids are this, `-name`, `-email` and `-role`. */
  id: string;
  roles: readonly Role[];
  /** Whether problems are shown. */
  tried: boolean;
  messages: Messages;
  onKeyDown?: KeyboardEventHandler;
}

/** Name, e-mail and role of somebody new (R14). */
export function PersonFields(props: PersonFieldsProps) {
  const { id, draft, change, problems, roles, tried, messages, onKeyDown } = props;
  const issues = (field: "name" | "email") => {
    const code = tried ? problems[field] : undefined;
    return code ? [{ section: "", path: "", code }] : [];
  };
  return (
    <>
      <TextField
        id={`${id}-name`}
        label={messages.users.name}
        issues={issues("name")}
        messages={messages}
        value={draft.name}
        onValueChange={(name) => change({ name })}
        onKeyDown={onKeyDown}
      />
      <TextField
        id={`${id}-email`}
        label={messages.users.email}
        type="email"
        dir="ltr"
        issues={issues("email")}
        messages={messages}
        value={draft.email}
        onValueChange={(email) => change({ email })}
        onKeyDown={onKeyDown}
      />
      <div className="cg-field">
        <div className="cg-label-row">
          <label className="cg-label" htmlFor={`${id}-role`}>
            {messages.users.role}
          </label>
        </div>
        <RoleSelect
          id={`${id}-role`}
          value={draft.role}
          roles={roles}
          messages={messages}
          onPick={(role) => change({ role })}
        />
      </div>
    </>
  );
}
