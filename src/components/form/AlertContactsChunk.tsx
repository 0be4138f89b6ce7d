"use client";

import type { ContactGateUsers, Role } from "../../client/index.js";
import type { Contact } from "../../domain/index.js";
import type { SectionView } from "../../form/index.js";
import type { Messages } from "../../messages/index.js";
import { ChunkPlaceholder } from "../ui/boundary/ChunkPlaceholder.js";
import { useLazyModule } from "../ui/boundary/useLazyModule.js";

/** The combobox and its library are needed only where people of the portal are picked. */
const load = () => import("../people/alert/AlertContactsField.js");

export interface AlertContactsChunkProps {
  view: SectionView;
  idPrefix: string;
  readOnly: boolean;
  disabled: boolean;
  users: ContactGateUsers | undefined;
  messages: Messages;
  onGiveAccess: (() => void) | undefined;
  formerUsers: ReadonlySet<string> | undefined;
  inviteRoles: readonly Role[] | undefined;
  onChange: (contacts: Contact[]) => void;
}

/** The alert contacts (R4), downloaded when the section is on the page. */
export function AlertContactsChunk(props: AlertContactsChunkProps) {
  const { view, users, messages, onGiveAccess } = props;
  const { contacts } = view;
  const { chunk, retry } = useLazyModule(load);
  const readOnly = props.readOnly || !view.requirement.editable;
  if (readOnly && contacts.length === 0) {
    return view.requirement.editable ? <p className="cg-hint">{messages.form.notGiven}</p> : null;
  }
  if (!users) return <p className="cg-hint">{messages.alert.failed}</p>;
  if (chunk.status !== "ready") {
    return (
      <ChunkPlaceholder failed={chunk.status === "failed"} messages={messages} onRetry={retry} />
    );
  }
  const { AlertContactsField } = chunk.module;
  return (
    <AlertContactsField
      value={contacts}
      onChange={props.onChange}
      users={users}
      formId={props.idPrefix}
      sectionId={view.requirement.id}
      issues={view.shownIssues}
      formerUsers={props.formerUsers}
      inviteRoles={props.inviteRoles}
      max={view.requirement.max}
      readOnly={readOnly}
      disabled={props.disabled}
      {...(onGiveAccess && { onGiveAccess })}
    />
  );
}
