"use client";

import { memo, useCallback } from "react";
import type { ContactGateUsers, Role } from "../../client/index.js";
import type { Advice, Contact } from "../../domain/index.js";
import type { ContactInfoForm, SectionView } from "../../form/index.js";
import type { MessagesOverride } from "../../messages/index.js";
import { AdviceList } from "../contacts/advice/AdviceList.js";
import { ContactFieldGroup } from "../contacts/group/ContactFieldGroup.js";
import type { OtherContacts } from "../contacts/reuse/OtherContacts.js";
import { DeferredCallout } from "../section/DeferredCallout.js";
import { Section } from "../section/Section.js";
import { useMessages } from "../words/useMessages.js";
import { AlertContactsChunk } from "./AlertContactsChunk.js";
import type { ContactInfoFormSlot } from "./ContactInfoFormSlots.js";
import { SupportHoursChunk } from "./SupportHoursChunk.js";

export interface FormSectionProps {
  view: SectionView;
  idPrefix: string;
  environment: string;
  headingLevel: 2 | 3 | 4 | 5 | 6;
  readOnly: boolean;
  disabled: boolean;
  users: ContactGateUsers | undefined;
  messages: MessagesOverride | undefined;
  classNames: Partial<Record<ContactInfoFormSlot, string>> | undefined;
  onGiveAccess: (() => void) | undefined;
  formerUsers: ReadonlySet<string> | undefined;
  inviteRoles: readonly Role[] | undefined;
  advice: readonly Advice[];
  setContacts: ContactInfoForm["setContacts"];
  setSupportHours: ContactInfoForm["setSupportHours"];
  onFieldBlur: (path: string) => void;
  otherContacts: (section: string) => readonly OtherContacts[];
}

/** One section with the controls of its kind. Renders only when something in it changed. */
export const FormSection = memo(function FormSection(props: FormSectionProps) {
  const { view, idPrefix, headingLevel, classNames, setContacts, onFieldBlur } = props;
  const { requirement, status, shownIssues } = view;
  const messages = useMessages(props.messages);
  const change = useCallback(
    (contacts: Contact[]) => setContacts(requirement.id, contacts),
    [setContacts, requirement.id],
  );
  const notes = requirement.kind === "contacts" && !props.readOnly && requirement.editable && (
    <AdviceList
      section={requirement}
      advice={props.advice}
      contacts={view.contacts}
      idPrefix={idPrefix}
      messages={messages}
      onChange={change}
    />
  );
  if (requirement.kind === "contacts" && requirement.source === "anyone") {
    return (
      <ContactFieldGroup
        section={requirement}
        value={view.contacts}
        onChange={change}
        issues={shownIssues}
        status={status}
        onFieldBlur={onFieldBlur}
        readOnly={props.readOnly}
        disabled={props.disabled}
        environment={props.environment}
        idPrefix={idPrefix}
        headingLevel={headingLevel}
        notes={notes}
        otherContacts={() => props.otherContacts(requirement.id)}
        {...(props.messages && { messages: props.messages })}
        {...(classNames && { classNames })}
      />
    );
  }
  // What is wrong with these sections as a whole is said once, by the control that can mend it.
  return (
    <Section
      section={requirement}
      status={status}
      idPrefix={idPrefix}
      messages={messages}
      headingLevel={headingLevel}
      classNames={classNames}
      disabled={props.disabled}
    >
      {!requirement.editable && (
        <DeferredCallout
          section={requirement}
          environment={props.environment}
          messages={messages}
        />
      )}
      {requirement.kind === "contacts" ? (
        <AlertContactsChunk {...props} messages={messages} onChange={change} />
      ) : (
        <SupportHoursChunk {...props} messages={messages} />
      )}
      {notes}
    </Section>
  );
});
