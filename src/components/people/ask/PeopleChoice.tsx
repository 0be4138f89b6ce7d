"use client";

import { useState } from "react";
import type { ContactGateUsers, PortalUser } from "../../../client/index.js";
import { formatMessage, type Messages } from "../../../messages/index.js";
import { shownDate } from "../../words/shownDate.js";
import { useFoundPeople } from "./useFoundPeople.js";

/** As many as can be looked over; a search finds the others. */
const SHOWN = 6;

export interface PeopleChoiceProps {
  users: ContactGateUsers;
  viewerId: string;
  editorRoles: readonly string[];
  idPrefix: string;
  picked: PortalUser | undefined;
  messages: Messages;
  onPick: (user: PortalUser) => void;
}

/** One of the active users who can fill the information in, searched for on the server. */
export function PeopleChoice(props: PeopleChoiceProps) {
  const { users, viewerId, editorRoles, idPrefix, picked, messages, onPick } = props;
  const words = messages.ask;
  const [query, setQuery] = useState("");
  const found = useFoundPeople(users, query.trim(), editorRoles);
  const able = found.people.filter(({ id }) => id !== viewerId).slice(0, SHOWN);
  // Who was picked stays, whatever is searched for next.
  const offered = picked && !able.some(({ id }) => id === picked.id) ? [picked, ...able] : able;
  const said = {
    loading: words.searching,
    failed: words.peopleFailed,
    ready: offered.length === 0 ? words.nobody : "",
  }[found.status];
  return (
    <>
      <div className="cg-field">
        <div className="cg-label-row">
          <label className="cg-label" htmlFor={`${idPrefix}-search`}>
            {words.search}
          </label>
        </div>
        <input
          type="search"
          className="cg-input"
          id={`${idPrefix}-search`}
          autoComplete="off"
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          // Enter searches; it must not send a request that is half made.
          onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
        />
      </div>
      <fieldset className="cg-ask-choice" aria-label={words.people}>
        {offered.map((user) => (
          <label className="cg-check" key={user.id}>
            <input
              type="radio"
              name={`${idPrefix}-person`}
              checked={picked?.id === user.id}
              onChange={() => onPick(user)}
            />
            <span>
              <span>{user.name || user.email}</span>{" "}
              <span className="cg-person-mail">{user.email}</span>
              <AskedBefore at={user.asked?.at} messages={messages} />
            </span>
          </label>
        ))}
      </fieldset>
      <p className="cg-hint" role="status">
        {said}
      </p>
    </>
  );
}

function AskedBefore({ at, messages }: { at: string | undefined; messages: Messages }) {
  const date = shownDate(at, messages);
  if (date === undefined) return null;
  return (
    <span className="cg-cell-note">{formatMessage(messages.access.askedBefore, { date })}</span>
  );
}
