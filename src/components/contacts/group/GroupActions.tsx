"use client";

import { forwardRef } from "react";
import { formatMessage, type Messages } from "../../../messages/index.js";
import { cx } from "../../ui/dom/cx.js";
import type { Elements } from "../../ui/dom/Elements.js";
import { PlusIcon } from "../../ui/icons/PlusIcon.js";
import type { ContactFieldGroupSlot } from "./ContactFieldGroupSlots.js";

export interface GroupActionsProps {
  full: boolean;
  max: number;
  /** The contact that was removed last, while it can be put back. */
  removedPerson: string | undefined;
  messages: Messages;
  classNames?: Partial<Record<ContactFieldGroupSlot, string>> | undefined;
  onAdd: () => void;
  onUndo: () => void;
  /** Other ways to add contacts. */
  children?: Elements;
}

/** Under the rows: one more contact, and the last removed one back. */
export const GroupActions = forwardRef<HTMLDivElement, GroupActionsProps>(function GroupActions(
  { full, max, removedPerson, messages, classNames, onAdd, onUndo, children },
  ref,
) {
  const words = messages.form;
  return (
    <div ref={ref} className={cx("cg-actions", classNames?.actions)}>
      {full ? (
        <p className="cg-hint">{formatMessage(words.maxReached, { max })}</p>
      ) : (
        <button type="button" className="cg-button" data-variant="add" onClick={onAdd}>
          <PlusIcon />
          <span>{words.addContact}</span>
        </button>
      )}
      {children}
      {removedPerson !== undefined && (
        <p className="cg-hint">
          <span>{formatMessage(words.contactRemoved, { person: removedPerson })}</span>{" "}
          <button type="button" className="cg-button" data-variant="add" onClick={onUndo}>
            {words.undo}
          </button>
        </p>
      )}
    </div>
  );
});
