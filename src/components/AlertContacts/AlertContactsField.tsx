"use client";

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  useImperativeHandle,
  useRef,
  useState,
} from "react";
import type { ContactGateUsers, PortalUser } from "../../client/index.js";
import type { Contact, Issue } from "../../domain/index.js";
import { newId } from "../../domain/newId.js";
import { formatMessage, type MessagesOverride } from "../../messages/index.js";
import { Avatar } from "../Avatar/Avatar.js";
import { Combobox } from "../Combobox/Combobox.js";
import { Picker } from "../Combobox/Picker.js";
import { cx } from "../cx.js";
import { fieldId } from "../fieldId.js";
import { IssueMessage } from "../IssueMessage/IssueMessage.js";
import { useAnnouncer } from "../LiveRegion/useAnnouncer.js";
import { useMessages } from "../MessagesContext.js";
import { AlertContactChip } from "./AlertContactChip.js";
import { personName } from "./personName.js";
import { usePeopleSearch } from "./usePeopleSearch.js";

export interface AlertContactsFieldProps
  extends Omit<ComponentPropsWithoutRef<"div">, "onChange" | "defaultValue" | "children"> {
  value: readonly Contact[];
  onChange: (contacts: Contact[]) => void;
  /** Where people are looked up. */
  users: ContactGateUsers;
  /** First part of all DOM ids; see `fieldId`. */
  formId: string;
  /** @default "alert" */
  sectionId?: string;
  /** @default [] */
  issues?: readonly Issue[];
  /** Contacts allowed at most. @default 50 */
  max?: number;
  /** @default false */
  disabled?: boolean;
  /** @default false */
  readOnly?: boolean;
  /** Leads to the Users tab; without it that way is not offered. */
  onGiveAccess?: () => void;
  messages?: MessagesOverride;
}

/** Alert contacts (R4): people of the portal, found by name or e-mail and shown as chips. */
export const AlertContactsField = forwardRef<HTMLDivElement, AlertContactsFieldProps>(
  function AlertContactsField(props, ref) {
    const { value, onChange, users, formId, sectionId = "alert", issues = [], ...more } = props;
    const { max = 50, disabled = false, readOnly = false, onGiveAccess, ...others } = more;
    const { messages: override, className, ...rest } = others;
    const messages = useMessages(override);
    const words = messages.alert;
    const { announce, region } = useAnnouncer();
    const root = useRef<HTMLDivElement>(null);
    useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => root.current, []);
    const [query, setQuery] = useState("");
    const [wanted, setWanted] = useState(false);
    const search = usePeopleSearch(users, query, wanted);
    const path = `/contacts/${sectionId}`;
    const inputId = fieldId(formId, path);
    const chosen = new Set(value.map((contact) => contact.userId));
    const full = value.length >= max;
    const hint = full ? formatMessage(messages.form.maxReached, { max }) : words.hint;

    const add = (person: PortalUser) => {
      const { id: userId, name, email } = person;
      onChange([...value, { id: newId(), userId, name, email }]);
      announce(formatMessage(words.selected, { person: name || email }));
    };
    const remove = (contact: Contact) => {
      onChange(value.filter(({ id }) => id !== contact.id));
      announce(formatMessage(words.removed, { person: personName(contact) }));
      root.current?.querySelector("input")?.focus();
    };

    return (
      <div {...rest} ref={root} className={cx("cg-field", className)}>
        <div className="cg-label-row">
          {readOnly ? (
            <span className="cg-label">{words.people}</span>
          ) : (
            <label className="cg-label" htmlFor={inputId}>
              {words.add}
            </label>
          )}
        </div>
        <Picker
          listLabel={words.people}
          invalid={issues.length > 0}
          chips={value.map((contact, index) => (
            <AlertContactChip
              key={contact.id}
              contact={contact}
              id={fieldId(formId, `${path}/${index}/userId`)}
              issues={issues.filter(
                (issue) =>
                  issue.path === `${path}/${index}` || issue.path.startsWith(`${path}/${index}/`),
              )}
              messages={messages}
              disabled={disabled}
              onRemove={readOnly ? undefined : remove}
            />
          ))}
        >
          {!readOnly && (
            <Combobox
              inputId={inputId}
              label={words.add}
              placeholder={words.placeholder}
              describedBy={`${inputId}-message`}
              invalid={issues.length > 0}
              disabled={disabled || full}
              query={query}
              onQueryChange={setQuery}
              onFocus={() => setWanted(true)}
              options={search.people
                .filter(({ id }) => !chosen.has(id))
                .map((person) => ({ ...person, label: person.name || person.email }))}
              status={search.status}
              onRetry={search.retry}
              onPick={add}
              renderOption={(person) => (
                <>
                  <Avatar id={person.id} name={person.label} />
                  <span className="cg-option-text">
                    {person.label} <small>{person.email}</small>
                  </span>
                </>
              )}
              words={{
                locale: messages.locale,
                results: messages.combobox.results,
                empty: words.empty,
                loading: words.loading,
                failed: words.failed,
                retry: messages.gate.tryAgain,
              }}
            />
          )}
        </Picker>
        <IssueMessage id={`${inputId}-message`} issues={issues} messages={messages}>
          {!readOnly && hint}{" "}
          {!readOnly && onGiveAccess && (
            <button type="button" className="cg-link" disabled={disabled} onClick={onGiveAccess}>
              {words.giveAccess}
            </button>
          )}
        </IssueMessage>
        {region}
      </div>
    );
  },
);
