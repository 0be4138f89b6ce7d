"use client";

import { forwardRef } from "react";
import { FailureNote } from "../../ui/callout/FailureNote.js";
import { useUsersParts } from "./UsersContext.js";
import { UserTable } from "./UserTable.js";
import type { UserList } from "./useUserList.js";

export interface UserListsProps {
  list: UserList;
  idPrefix: string;
  headingLevel: 3 | 4 | 5 | 6;
  /** What is shown was searched for. */
  isNarrowed: boolean;
  onClear: () => void;
}

/** Who has access and who has been invited, or that there is nobody. The ref is the first list's heading. */
export const UserLists = forwardRef<HTMLHeadingElement, UserListsProps>(
  function UserLists(props, ref) {
    const { list, idPrefix, headingLevel, isNarrowed, onClear } = props;
    const { messages } = useUsersParts();
    const { access, users: words } = messages;
    const lists = [
      ["people", words.people, list.people.filter(({ status }) => status === "active")],
      ["pending", words.pending, list.people.filter(({ status }) => status !== "active")],
    ] as const;
    const filled = lists.filter(([, , people]) => people.length > 0);
    return (
      <>
        {list.status === "ready" && filled.length === 0 && (
          <div className="cg-empty">
            <p>{isNarrowed ? access.noMatch : words.empty}</p>
            {isNarrowed && (
              <button type="button" className="cg-button" data-size="sm" onClick={onClear}>
                {access.clear}
              </button>
            )}
          </div>
        )}
        {filled.map(([id, title, people], index) => (
          <UserTable
            key={id}
            ref={index === 0 ? ref : undefined}
            id={`${idPrefix}-${id}`}
            title={title}
            headingLevel={headingLevel}
            people={people}
            complete={!list.hasMore}
          />
        ))}
        {list.status === "ready" && list.error !== undefined && (
          <FailureNote error={list.error} messages={messages}>
            <button
              type="button"
              className="cg-button"
              data-size="sm"
              onClick={() => void list.refresh()}
            >
              {messages.gate.tryAgain}
            </button>
          </FailureNote>
        )}
        {list.hasMore && (
          <div className="cg-actions">
            <button
              type="button"
              className="cg-button"
              aria-disabled={list.loadingMore || undefined}
              data-state={list.loadingMore ? "busy" : undefined}
              onClick={list.loadMore}
            >
              {words.loadMore}
            </button>
          </div>
        )}
      </>
    );
  },
);
