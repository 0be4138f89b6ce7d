"use client";

import { forwardRef } from "react";
import type { PortalUserStatus, Role } from "../../../client/index.js";
import type { Messages } from "../../../messages/index.js";
import { ChevronDownIcon } from "../../ui/icons/ChevronDownIcon.js";
import { roleLabel } from "../../words/roleLabel.js";
import type { UserFilterState } from "./useUserFilter.js";

export interface UserFiltersProps {
  id: string;
  chosen: UserFilterState;
  roles: readonly Role[];
  messages: Messages;
  onNarrow: (part: Partial<UserFilterState>) => void;
}

/** Finds people by name and e-mail, by role and by status, on the server. The ref is the search box. */
export const UserFilters = forwardRef<HTMLInputElement, UserFiltersProps>(
  function UserFilters(props, ref) {
    const { id, chosen, roles, messages, onNarrow } = props;
    const { access, users } = messages;
    const statuses: readonly [PortalUserStatus, string][] = [
      ["active", users.active],
      ["invited", users.invitedStatus],
      ["expired", users.expired],
    ];
    return (
      <div className="cg-users-filters">
        <div className="cg-field">
          <div className="cg-label-row">
            <label className="cg-label" htmlFor={id}>
              {messages.ask.search}
            </label>
          </div>
          <input
            ref={ref}
            type="search"
            className="cg-input"
            id={id}
            autoComplete="off"
            value={chosen.query}
            onChange={(event) => onNarrow({ query: event.currentTarget.value })}
          />
        </div>
        <Choice
          id={`${id}-role`}
          label={access.filterRole}
          all={access.anyRole}
          value={chosen.role}
          options={roles.map((role) => [role.id, roleLabel(role.id, messages)])}
          onPick={(role) => onNarrow({ role })}
        />
        <Choice
          id={`${id}-status`}
          label={access.filterStatus}
          all={access.anyStatus}
          value={chosen.status}
          options={statuses}
          onPick={(picked) =>
            onNarrow({ status: statuses.find(([status]) => status === picked)?.[0] ?? "" })
          }
        />
      </div>
    );
  },
);

interface ChoiceProps {
  id: string;
  label: string;
  all: string;
  value: string;
  options: readonly (readonly [id: string, label: string])[];
  onPick: (id: string) => void;
}

function Choice({ id, label, all, value, options, onPick }: ChoiceProps) {
  return (
    <div className="cg-field">
      <div className="cg-label-row">
        <label className="cg-label" htmlFor={id}>
          {label}
        </label>
      </div>
      <div className="cg-select">
        <select
          className="cg-input"
          id={id}
          value={value}
          onChange={(event) => onPick(event.currentTarget.value)}
        >
          <option value="">{all}</option>
          {options.map(([option, name]) => (
            <option key={option} value={option}>
              {name}
            </option>
          ))}
        </select>
        <ChevronDownIcon />
      </div>
    </div>
  );
}
