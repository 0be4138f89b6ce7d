"use client";

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  useCallback,
  useContext,
  useRef,
  useState,
} from "react";
import { emailKey } from "../../../domain/addresses/emailKey.js";
import type { Contact, Issue, SectionRequirement, SectionStatus } from "../../../domain/index.js";
import { isBlankRow } from "../../../domain/record/isBlankRow.js";
import { formatMessage, type MessagesOverride } from "../../../messages/index.js";
import { DeferredCallout } from "../../section/DeferredCallout.js";
import { Section, type SectionProps } from "../../section/Section.js";
import type { Elements } from "../../ui/dom/Elements.js";
import { focusField } from "../../ui/dom/focusField.js";
import { useDomId } from "../../ui/dom/useDomId.js";
import { Root } from "../../ui/root/Root.js";
import { useAnnouncer } from "../../ui/useAnnouncer.js";
import { contactPerson } from "../../words/contactPerson.js";
import { useMessages } from "../../words/useMessages.js";
import { AccountContext } from "../account/AccountContext.js";
import { AddManyContacts } from "../paste/AddManyContacts.js";
import { EndUserPreview } from "../preview/EndUserPreview.js";
import type { ReadOtherContacts } from "../reuse/OtherContacts.js";
import { AliasOffer } from "./AliasOffer.js";
import type { ContactFieldGroupSlot } from "./ContactFieldGroupSlots.js";
import { ContactRows } from "./ContactRows.js";
import { focusRow } from "./focusRow.js";
import { GroupActions } from "./GroupActions.js";
import { movedText } from "./movedText.js";
import { useContactRows } from "./useContactRows.js";
import { useOwnIssues } from "./useOwnIssues.js";

type FieldsetProps = ComponentPropsWithoutRef<"fieldset">;

export interface ContactFieldGroupProps
  extends Omit<FieldsetProps, "value" | "defaultValue" | "onChange" | "children"> {
  /** What the section asks for, from `resolveRequirements`. */
  section: SectionRequirement;
  /** Controlled: the contacts as they are. */
  value?: Contact[];
  /** Uncontrolled: the contacts to start with. @default [] */
  defaultValue?: Contact[];
  /** Every change, blank rows included. */
  onChange?: (contacts: Contact[]) => void;
  /** What to show as wrong. Omitted: the group judges itself, and shows an error once its control was left. */
  issues?: readonly Issue[];
  /** Omitted: the group's own verdict. */
  status?: SectionStatus;
  /** A control was left; `path` is a JSON Pointer into the record. */
  onFieldBlur?: (path: string) => void;
  /** Shown, not editable. @default false */
  readOnly?: boolean;
  /** The environment we are in, for the reason why a section is deferred (R4). */
  environment?: string;
  /** Ids of the group's elements begin with it. @default made up */
  idPrefix?: string;
  /** @default 3 */
  headingLevel?: SectionProps["headingLevel"];
  /** Stands under the contacts: advice, for example. */
  notes?: Elements;
  /** What was given elsewhere, offered to be used here too. Asked when somebody wants to choose from it. */
  otherContacts?: ReadOtherContacts;
  messages?: MessagesOverride;
  classNames?: Partial<Record<ContactFieldGroupSlot, string>>;
}

const NO_CONTACTS: Contact[] = [];

/**
 * The contacts of one section (R5–R9), to be typed, added and removed. Works alone, controlled or not. Sets
 * `data-section` and `data-status`.
 */
export const ContactFieldGroup = forwardRef<HTMLFieldSetElement, ContactFieldGroupProps>(
  function ContactFieldGroup(
    {
      section,
      value,
      defaultValue = NO_CONTACTS,
      onChange,
      issues: givenIssues,
      status: givenStatus,
      onFieldBlur,
      readOnly = false,
      environment,
      idPrefix: givenPrefix,
      headingLevel = 3,
      notes,
      otherContacts,
      messages: override,
      classNames,
      ...rest
    },
    ref,
  ) {
    const messages = useMessages(override);
    const idPrefix = useDomId(givenPrefix);
    const [own, setOwn] = useState(defaultValue);
    const { announce, region } = useAnnouncer();
    const account = useContext(AccountContext);
    const actions = useRef<HTMLDivElement>(null);
    const locked = readOnly || !section.editable;

    const { rows, removed, edit, add, addMany, move, remove, putBack } = useContactRows({
      section,
      value: value ?? own,
      readOnly: locked,
      onChange: (next) => {
        if (value === undefined) setOwn(next);
        onChange?.(next);
      },
      onFocus: (target) => focusRow(actions.current, idPrefix, section, target),
    });
    const { issues: ownIssues, status: ownStatus, blur } = useOwnIssues(section, rows);
    const issues = givenIssues ?? ownIssues;
    const words = messages.form;

    const blank = rows.find((row) => isBlankRow(row, section));
    const full = !blank && rows.length >= section.max;
    const offered = section.audience === "end-users" && section.channels.email !== "hidden";
    const supportEmail = offered ? account.brand?.supportEmail : undefined;
    const isSupportEmail = ({ email }: Contact) => emailKey(email) === emailKey(supportEmail);

    /** Into the row that waits to be filled in, else into a new one. */
    function take(given: Partial<Contact>) {
      const index = blank ? rows.indexOf(blank) : add(given);
      if (!blank) return;
      edit(blank.id, given);
      focusField(actions.current, idPrefix, `/contacts/${section.id}/${index}/email`);
    }

    const removeAndSay = useCallback(
      (id: string) => {
        const gone = remove(id);
        if (!gone) return;
        const person = contactPerson(gone.contact, gone.index, messages);
        announce(formatMessage(messages.form.contactRemoved, { person }));
      },
      [remove, announce, messages],
    );

    const moveAndSay = useCallback(
      (id: string, by: -1 | 1) => {
        const moved = move(id, by);
        if (moved) announce(movedText(moved, messages));
      },
      [move, announce, messages],
    );

    return (
      <Root layout>
        <Section
          {...rest}
          ref={ref}
          section={section}
          status={givenStatus ?? ownStatus}
          issues={issues.filter((issue) => !isOfField(issue))}
          idPrefix={idPrefix}
          messages={messages}
          headingLevel={headingLevel}
          classNames={classNames}
        >
          {!section.editable && (
            <DeferredCallout section={section} environment={environment} messages={messages} />
          )}
          {!locked && !full && section.recommendAlias && !rows.some(({ alias }) => alias) && (
            <AliasOffer
              section={section}
              messages={messages}
              onTake={() => take({ alias: true })}
            />
          )}
          <ContactRows
            section={section}
            rows={rows}
            idPrefix={idPrefix}
            issues={issues}
            readOnly={locked}
            messages={messages}
            classNames={classNames}
            onEdit={edit}
            onRemove={removeAndSay}
            onMove={moveAndSay}
            onFieldBlur={onFieldBlur ?? blur}
          />
          {!locked && rows.length > 1 && (
            <p className="cg-hint">
              {section.audience === "end-users"
                ? messages.contactLists.orderShared
                : messages.contactLists.order}
            </p>
          )}
          {locked && section.editable && rows.length === 0 && (
            <p className="cg-hint">{words.notGiven}</p>
          )}
          {!locked && !full && supportEmail !== undefined && !rows.some(isSupportEmail) && (
            <p className="cg-hint">
              <span>{messages.addresses.supportEmailHint}</span>{" "}
              <button
                type="button"
                className="cg-button"
                data-variant="add"
                onClick={() => take({ email: supportEmail, alias: true })}
              >
                {formatMessage(messages.addresses.useSupportEmail, { email: supportEmail })}
              </button>
            </p>
          )}
          <EndUserPreview section={section} contacts={rows} messages={messages} />
          {notes}
          {!locked && (
            <GroupActions
              ref={actions}
              full={rows.length >= section.max}
              max={section.max}
              removedPerson={removed && contactPerson(removed.contact, removed.index, messages)}
              messages={messages}
              classNames={classNames}
              onAdd={() => announce(formatMessage(words.contactAdded, { number: add() + 1 }))}
              onUndo={() => {
                if (!removed) return;
                putBack(removed);
                const person = contactPerson(removed.contact, removed.index, messages);
                announce(formatMessage(words.contactRestored, { person }));
              }}
            >
              <AddManyContacts
                section={section}
                rows={rows}
                idPrefix={idPrefix}
                otherContacts={otherContacts}
                messages={messages}
                onAdd={addMany}
                announce={announce}
              />
            </GroupActions>
          )}
          {region}
        </Section>
      </Root>
    );
  },
);

function isOfField({ path }: Issue): boolean {
  return path.split("/").length > 4;
}
