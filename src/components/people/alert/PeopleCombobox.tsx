"use client";

import { useState } from "react";
import type { ContactGateUsers, PortalUser } from "../../../client/index.js";
import type { Contact } from "../../../domain/index.js";
import type { Messages } from "../../../messages/index.js";
import { Avatar } from "../../ui/Avatar.js";
import { Combobox } from "../../ui/combobox/Combobox.js";
import { usePeopleSearch } from "./usePeopleSearch.js";

export interface PeopleComboboxProps {
  users: ContactGateUsers;
  /** Who is chosen already, and not offered. */
  value: readonly Contact[];
  inputId: string;
  label: string;
  invalid: boolean;
  disabled: boolean;
  query: string;
  messages: Messages;
  onQueryChange: (query: string) => void;
  onPick: (user: PortalUser) => void;
  /** Makes "Invite somebody" the last entry of the list. */
  onInvite: (() => void) | undefined;
}

/** The combobox over the portal's users, those invited included, searched for on the server, page by page. */
export function PeopleCombobox(props: PeopleComboboxProps) {
  const { users, value, inputId, label, query, messages, onPick, onInvite } = props;
  const words = messages.alert;
  const lists = messages.contactLists;
  const [enabled, setEnabled] = useState(false);
  const chosen = new Set(value.map(({ userId }) => userId));
  const search = usePeopleSearch(users, { query, enabled, chosen });
  return (
    <Combobox
      inputId={inputId}
      label={label}
      placeholder={words.placeholder}
      describedBy={`${inputId}-message`}
      invalid={props.invalid}
      disabled={props.disabled}
      query={query}
      onQueryChange={props.onQueryChange}
      onFocus={() => setEnabled(true)}
      options={search.people.map((person) => ({ ...person, label: person.name || person.email }))}
      status={search.status}
      onRetry={search.retry}
      more={search.more}
      onMore={search.loadMore}
      action={onInvite && { label: lists.invite, onPick: onInvite }}
      onPick={onPick}
      renderOption={(person) => (
        <>
          <Avatar id={person.id} name={person.label} />
          <span className="cg-option-text">
            <span>{person.label}</span> <small>{person.email}</small>{" "}
            {person.status === "invited" && <small>{messages.invitedContacts.status}</small>}
          </span>
        </>
      )}
      words={{
        locale: messages.locale,
        results: search.more === "none" ? messages.combobox.results : lists.soFar,
        empty: words.empty,
        loading: words.loading,
        failed: words.failed,
        retry: messages.gate.tryAgain,
        loadingMore: lists.loadingMore,
        moreFailed: lists.moreFailed,
      }}
    />
  );
}
