"use client";

import { forwardRef } from "react";
import type { PortalUser } from "../../../client/index.js";
import { TABLE_ROLES } from "./tableRoles.js";
import { UserRow } from "./UserRow.js";
import { useUsersParts } from "./UsersContext.js";

export interface UserTableProps {
  id: string;
  title: string;
  headingLevel: 2 | 3 | 4 | 5 | 6;
  people: readonly PortalUser[];
  /** All of them are on the page, so that they can be counted. */
  complete: boolean;
}

/** A titled table of users. Its heading can take the focus, and gets it when a row has gone. */
export const UserTable = forwardRef<HTMLHeadingElement, UserTableProps>(
  function UserTable(props, ref) {
    const { id, title, headingLevel, people, complete } = props;
    const words = useUsersParts().messages.users;
    const Title = `h${headingLevel}` as const;
    return (
      <section aria-labelledby={id}>
        <Title className="cg-block-title" id={id} ref={ref} tabIndex={-1}>
          <span>{title}</span> {complete && <small>{people.length}</small>}
        </Title>
        <table className="cg-table" {...TABLE_ROLES.table} aria-labelledby={id}>
          <thead {...TABLE_ROLES.rowgroup}>
            <tr {...TABLE_ROLES.row}>
              <th {...TABLE_ROLES.columnheader} scope="col">
                {words.columnName}
              </th>
              <th {...TABLE_ROLES.columnheader} scope="col" className="cg-col-role">
                {words.columnRole}
              </th>
              <th {...TABLE_ROLES.columnheader} scope="col" className="cg-col-status">
                {words.columnStatus}
              </th>
              <th {...TABLE_ROLES.columnheader} scope="col" className="cg-col-actions">
                <span className="cg-hidden">{words.columnActions}</span>
              </th>
            </tr>
          </thead>
          <tbody {...TABLE_ROLES.rowgroup}>
            {people.map((user) => (
              <UserRow key={user.id} user={user} />
            ))}
          </tbody>
        </table>
      </section>
    );
  },
);
