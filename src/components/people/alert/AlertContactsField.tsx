"use client";

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  useContext,
  useImperativeHandle,
  useRef,
  useState,
} from "react";
import type { ContactGateUsers, PortalUser, Role } from "../../../client/index.js";
import type { Contact, Issue } from "../../../domain/index.js";
import { formatMessage, type MessagesOverride } from "../../../messages/index.js";
import { ChunkPlaceholder } from "../../ui/boundary/ChunkPlaceholder.js";
import { useLazyModule } from "../../ui/boundary/useLazyModule.js";
import { Picker } from "../../ui/combobox/Picker.js";
import { cx } from "../../ui/dom/cx.js";
import { elementById } from "../../ui/dom/elementById.js";
import { fieldId } from "../../ui/dom/fieldId.js";
import { IssueMessage } from "../../ui/IssueMessage.js";
import { useAnnouncer } from "../../ui/useAnnouncer.js";
import { useMessages } from "../../words/useMessages.js";
import { AlertContactChip } from "./AlertContactChip.js";

import { AlertContactTests } from "./AlertContactTests.js";

import { InvitedPeopleContext } from "./InvitedPeopleContext.js";

import { PeopleCombobox } from "./PeopleCombobox.js";
import { personName } from "./personName.js";
import { useAlertContacts } from "./useAlertContacts.js";
import { useInvitedPeople } from "./useInvitedPeople.js";

const loadInvite = () => import("./InvitePerson.js");

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
  /** Ids of people who are no users any more: they are flagged. @default nobody */
  formerUsers?: ReadonlySet<string> | undefined;
  /** Ids of people who have not accepted their invitation yet: that is said. @default who was chosen here as such */
  invitedUsers?: ReadonlySet<string> | undefined;
  /** Contacts allowed at most. @default 50 */
  max?: number;
  /** @default false */
  disabled?: boolean;
  /** @default false */
  readOnly?: boolean;
  /** Leads to the Users tab; without it that way is not offered. */
  onGiveAccess?: () => void;
  /** The roles that somebody who is invited from the list can have; without one that is grantable nobody is. */
  inviteRoles?: readonly Role[] | undefined;
  messages?: MessagesOverride;
}

/**
 * Alert contacts (R4): people of the portal, found by name or e-mail and shown as chips. Who is no user any more is
 * flagged, to be replaced or removed. Somebody new is invited from the list and chosen at once, but counts only when they
 * have accepted.
 */
export const AlertContactsField = forwardRef<HTMLDivElement, AlertContactsFieldProps>(
  function AlertContactsField(props, ref) {
    const { value, onChange, users, formId, sectionId = "alert", issues = [], ...more } = props;
    const { max = 50, disabled = false, readOnly = false, onGiveAccess, ...others } = more;
    const {
      formerUsers,
      invitedUsers,
      inviteRoles,
      messages: override,
      className,
      ...rest
    } = others;
    const messages = useMessages(override);
    const words = messages.alert;
    const lists = messages.contactLists;
    const { announce, region } = useAnnouncer();
    const root = useRef<HTMLDivElement>(null);
    useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => root.current, []);
    const [query, setQuery] = useState("");
    const [inviting, setInviting] = useState(false);
    const own = useInvitedPeople();
    const people = useContext(InvitedPeopleContext) ?? own.people;
    const { chunk, retry } = useLazyModule(loadInvite, inviting);
    const path = `/contacts/${sectionId}`;
    const inputId = fieldId(formId, path);
    const list = useAlertContacts({
      root,
      value,
      onChange,
      formId,
      sectionId,
      messages,
      announce,
    });
    const { former, removed } = list;
    const full = value.length >= max;
    const canInvite = inviteRoles?.some(({ grantable }) => grantable) === true;
    const label = former
      ? formatMessage(lists.replacing, { person: personName(former) })
      : words.add;
    const hint = full ? formatMessage(messages.form.maxReached, { max }) : words.hint;

    const isFormer = ({ userId }: Contact) =>
      userId !== undefined && formerUsers?.has(userId) === true;
    function stopInviting() {
      setInviting(false);
      elementById(root.current, inputId)?.focus();
    }
    function isInvited({ userId }: Contact, index: number): boolean {
      const isDue = issues.some(
        (issue) => issue.code === "user_invited" && issue.path.startsWith(`${path}/${index}/`),
      );
      return (
        userId !== undefined &&
        (isDue || people.ids.has(userId) || invitedUsers?.has(userId) === true)
      );
    }
    function pick(user: PortalUser) {
      people.note(user);
      list.pick(user);
    }
    function takeInvited(user: PortalUser) {
      setQuery("");
      stopInviting();
      pick(user);
      const text =
        user.status === "invited"
          ? messages.invitedContacts.invitedAndSelected
          : lists.invitedAndChosen;
      announce(formatMessage(text, { person: user.name || user.email }));
    }

    return (
      <div {...rest} ref={root} className={cx("cg-field", className)}>
        <div className="cg-label-row">
          {readOnly ? (
            <span className="cg-label">{words.people}</span>
          ) : (
            <label className="cg-label" htmlFor={inputId}>
              {label}
            </label>
          )}
          {former && !readOnly && (
            <button type="button" className="cg-link" onClick={list.stopReplacing}>
              {lists.cancel}
            </button>
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
              isInvited={isInvited(contact, index)}
              isFormer={isFormer(contact)}
              messages={messages}
              disabled={disabled}
              onRemove={readOnly ? undefined : list.remove}
              onReplace={readOnly ? undefined : list.replace}
            />
          ))}
        >
          {!readOnly && (
            <PeopleCombobox
              users={users}
              value={value}
              inputId={inputId}
              label={label}
              invalid={issues.length > 0}
              disabled={disabled || (full && !former)}
              query={query}
              messages={messages}
              onQueryChange={setQuery}
              onPick={pick}
              onInvite={canInvite ? () => setInviting(true) : undefined}
            />
          )}
        </Picker>
        <IssueMessage id={`${inputId}-message`} issues={issues} messages={messages}>
          {!readOnly && (
            <span>
              <span>{hint}</span>{" "}
              {onGiveAccess && (
                <button
                  type="button"
                  className="cg-link"
                  disabled={disabled}
                  onClick={onGiveAccess}
                >
                  {words.giveAccess}
                </button>
              )}
            </span>
          )}
        </IssueMessage>
        {removed && !readOnly && !full && (
          <p className="cg-hint">
            <span>{formatMessage(words.removed, { person: personName(removed) })}</span>{" "}
            <button
              type="button"
              className="cg-button"
              data-variant="add"
              disabled={disabled}
              onClick={list.putBack}
            >
              {messages.form.undo}
            </button>
          </p>
        )}
        {value.some(isInvited) && <p className="cg-hint">{messages.invitedContacts.hint}</p>}
        {!readOnly && !disabled && (
          <AlertContactTests
            section={sectionId}
            contacts={value}
            isAbsent={(one) => isFormer(one) || isInvited(one, value.indexOf(one))}
            messages={messages}
          />
        )}
        {inviting && !readOnly && !disabled && chunk.status !== "ready" && (
          <ChunkPlaceholder
            failed={chunk.status === "failed"}
            messages={messages}
            onRetry={retry}
          />
        )}
        {inviting && !readOnly && !disabled && inviteRoles && chunk.status === "ready" && (
          <chunk.module.InvitePerson
            users={users}
            roles={inviteRoles}
            query={query}
            messages={messages}
            onInvited={takeInvited}
            onCancel={stopInviting}
          />
        )}
        {region}
      </div>
    );
  },
);
