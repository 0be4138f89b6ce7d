"use client";

import type { Messages } from "../../messages/index.js";

export interface UserSearchProps {
  id: string;
  query: string;
  messages: Messages;
  onQuery: (query: string) => void;
}

/** Finds people by name and e-mail, on the server. */
export function UserSearch({ id, query, messages, onQuery }: UserSearchProps) {
  return (
    <div className="cg-field cg-users-search">
      <div className="cg-label-row">
        <label className="cg-label" htmlFor={id}>
          {messages.ask.search}
        </label>
      </div>
      <input
        type="search"
        className="cg-input"
        id={id}
        autoComplete="off"
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
      />
    </div>
  );
}
