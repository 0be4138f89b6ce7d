"use client";

import { useState } from "react";
import type { PortalUser } from "../../../client/index.js";
import { formatMessage } from "../../../messages/index.js";
import { Avatar } from "../../ui/Avatar.js";
import { roleLabel } from "../../words/roleLabel.js";
import { RoleSelect } from "../person/RoleSelect.js";
import { RowFailure } from "./RowFailure.js";
import { refusalsOf } from "./refusalsOf.js";
import { refusalText } from "./refusalText.js";
import { TABLE_ROLES } from "./tableRoles.js";
import { UserActionsCell } from "./UserActionsCell.js";
import { UserStatus } from "./UserStatus.js";
import { useUsersParts } from "./UsersContext.js";

/**
 * One user of the list. The roles of table, row and cell are said, because the narrow layout's `display` drops them.
 */
export function UserRow({ user }: { user: PortalUser }) {
  const { messages, roles, viewer, canManage, idPrefix, busy, errors, act } = useUsersParts();
  const words = messages.users;
  const [picked, setPicked] = useState<string>();
  const person = user.name || user.email;
  const refusalId = `${idPrefix}-refusal-${user.id}`;
  const { remove, changeRole: roleRefusal } = refusalsOf(user, roles);
  // One reason is given once, in the place of the remove button.
  const saidAlready = roleRefusal === remove;
  const error = errors.get(user.id);
  const waiting = busy === user.id;
  // While the change is on its way the new role is shown; when it fails, the one that counts.
  const role = waiting && picked !== undefined ? picked : user.role;

  return (
    <tr {...TABLE_ROLES.row}>
      <th {...TABLE_ROLES.rowheader} scope="row">
        <div className="cg-person">
          <Avatar id={user.id} name={person} />
          <div className="cg-person-text">
            <span className="cg-person-name">
              <span>{person}</span>{" "}
              {user.id === viewer?.id && <span className="cg-badge">{words.you}</span>}
            </span>
            <span className="cg-person-mail" title={user.email}>
              {user.email}
            </span>
          </div>
        </div>
      </th>
      <td {...TABLE_ROLES.cell}>
        {canManage && user.status === "active" ? (
          <RoleSelect
            aria-label={formatMessage(words.roleOf, { person })}
            aria-describedby={roleRefusal && (saidAlready ? `${refusalId}-remove` : refusalId)}
            aria-busy={waiting || undefined}
            disabled={roleRefusal !== undefined}
            value={role}
            roles={roles}
            messages={messages}
            onPick={(next) => {
              setPicked(next);
              act({ type: "changeRole", user, role: next });
            }}
          />
        ) : (
          <span>{roleLabel(user.role, messages)}</span>
        )}
        {canManage && roleRefusal && !saidAlready && (
          <span className="cg-cell-note" id={refusalId}>
            {refusalText(roleRefusal, messages)}
          </span>
        )}
      </td>
      <td {...TABLE_ROLES.cell}>
        <UserStatus user={user} messages={messages} />
      </td>
      <td {...TABLE_ROLES.cell}>
        {canManage && <UserActionsCell user={user} refusalId={`${refusalId}-remove`} />}
        {error !== undefined && <RowFailure user={user} error={error} />}
      </td>
    </tr>
  );
}
