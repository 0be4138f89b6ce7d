"use client";

import type { Contact, Issue, SectionRequirement } from "../../../domain/index.js";
import type { Messages } from "../../../messages/index.js";
import type { ContactFieldGroupSlot } from "./ContactFieldGroupSlots.js";
import { ContactRow } from "./ContactRow.js";
import { FoldingBar } from "./FoldingBar.js";
import { useFolding } from "./useFolding.js";

export interface ContactRowsProps {
  section: SectionRequirement;
  rows: readonly Contact[];
  idPrefix: string;
  issues: readonly Issue[];
  readOnly: boolean;
  messages: Messages;
  classNames: Partial<Record<ContactFieldGroupSlot, string>> | undefined;
  onEdit: (id: string, patch: Partial<Contact>) => void;
  onRemove: (id: string) => void;
  onMove: (id: string, by: -1 | 1) => void;
  onFieldBlur: (path: string) => void;
}

/** The contacts of a section, one below the other. Many of them fold to a line each. */
export function ContactRows(props: ContactRowsProps) {
  const { section, rows, readOnly, messages } = props;
  const folding = useFolding(rows);
  const isOptional = rows.length > 1 || !section.required;
  return (
    <>
      {folding.active && (
        <FoldingBar count={rows.length} messages={messages} onSetAllOpen={folding.setAllOpen} />
      )}
      {rows.map((contact, index) => (
        <ContactRow
          key={contact.id}
          section={section}
          contact={contact}
          index={index}
          total={rows.length}
          idPrefix={props.idPrefix}
          issues={props.issues}
          readOnly={readOnly}
          removable={!readOnly && isOptional}
          fold={folding.active ? (folding.isOpen(contact.id) ? "open" : "folded") : undefined}
          messages={messages}
          classNames={props.classNames}
          onEdit={props.onEdit}
          onRemove={props.onRemove}
          onMove={props.onMove}
          onOpenChange={folding.setOpen}
          onUse={folding.use}
          onFieldBlur={props.onFieldBlur}
        />
      ))}
    </>
  );
}
