"use client";

import type { ComponentPropsWithoutRef } from "react";
import type { Role } from "../../../client/index.js";
import type { Messages } from "../../../messages/index.js";
import { ChevronDownIcon } from "../../ui/icons/ChevronDownIcon.js";
import { roleLabel } from "../../words/roleLabel.js";

export interface RoleSelectProps extends Omit<ComponentPropsWithoutRef<"select">, "onChange"> {
  value: string;
  roles: readonly Role[];
  messages: Messages;
  onPick: (role: string) => void;
}

/** A native list of the roles that the viewer may give; the present one is in it even when they may not. */
export function RoleSelect({ value, roles, messages, onPick, ...rest }: RoleSelectProps) {
  const grantable = roles.filter((role) => role.grantable).map(({ id }) => id);
  const known = roles.map(({ id }) => id).filter((id) => id === value || grantable.includes(id));
  const offered = known.includes(value) || value === "" ? known : [value, ...known];
  return (
    <div className="cg-select">
      <select
        {...rest}
        className="cg-input"
        value={value}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        {offered.map((id) => (
          <option key={id} value={id}>
            {roleLabel(id, messages)}
          </option>
        ))}
      </select>
      <ChevronDownIcon />
    </div>
  );
}
