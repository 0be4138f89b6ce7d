"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import type { PortalUser } from "../../../client/index.js";
import type { Contact } from "../../../domain/index.js";
import { newId } from "../../../domain/newId.js";
import { formatMessage, type Messages } from "../../../messages/index.js";
import { sectionElementId } from "../../section/sectionElementId.js";
import { elementById } from "../../ui/dom/elementById.js";
import { fieldId } from "../../ui/dom/fieldId.js";
import { personName } from "./personName.js";

export interface AlertContactsOptions {
  root: RefObject<HTMLElement | null>;
  value: readonly Contact[];
  onChange: (contacts: Contact[]) => void;
  formId: string;
  sectionId: string;
  messages: Messages;
  announce: (text: string) => void;
}

/** Adds, replaces, removes and puts back alert contacts, says so, and moves the focus where one goes on. */
export function useAlertContacts(options: AlertContactsOptions) {
  const { root, value, onChange, formId, sectionId, messages, announce } = options;
  const words = messages.contactLists;
  const path = `/contacts/${sectionId}`;
  const [removed, setRemoved] = useState<{ contact: Contact; index: number }>();
  const [replaced, setReplaced] = useState<Contact>();
  /** Tried one after the other, once the change is on the page. */
  const focus = useRef<{ ids: string[]; open?: boolean }>(undefined);
  const former = value.find(({ id }) => id === replaced?.id);

  useEffect(() => {
    const target = focus.current;
    focus.current = undefined;
    for (const id of target?.ids ?? []) {
      const element = elementById(root.current, id);
      if (!element) continue;
      element.focus();
      if (target?.open) element.click();
      return;
    }
  });

  const box = fieldId(formId, path);
  const chip = (index: number) => fieldId(formId, `${path}/${index}/userId`);

  /** Whoever is picked comes in the place of the one who is being replaced, else at the end. */
  function pick({ id: userId, name, email, status }: PortalUser) {
    const contact: Contact = { id: newId(), userId, name, email };
    const person = name || email;
    if (former) {
      onChange(value.map((one) => (one.id === former.id ? contact : one)));
      announce(formatMessage(words.replaced, { person, former: personName(former) }));
      setReplaced(undefined);
      focus.current = { ids: [chip(value.indexOf(former))] };
    } else {
      onChange([...value, contact]);
      const text =
        status === "invited" ? messages.invitedContacts.selected : messages.alert.selected;
      announce(formatMessage(text, { person }));
      focus.current = { ids: [box] };
    }
  }

  function remove(contact: Contact) {
    const index = value.findIndex(({ id }) => id === contact.id);
    const next = value.filter(({ id }) => id !== contact.id);
    onChange(next);
    setRemoved({ contact, index });
    announce(formatMessage(messages.alert.removed, { person: personName(contact) }));
    const heading = `${sectionElementId(formId, sectionId)}-title`;
    focus.current = { ids: index < next.length ? [chip(index)] : [heading, box] };
  }

  function putBack() {
    if (!removed) return;
    const { contact, index } = removed;
    onChange([...value.slice(0, index), contact, ...value.slice(index)]);
    setRemoved(undefined);
    announce(formatMessage(words.restored, { person: personName(contact) }));
    focus.current = { ids: [chip(Math.min(index, value.length))] };
  }

  function replace(contact: Contact) {
    setReplaced(contact);
    focus.current = { ids: [box], open: true };
  }

  function stopReplacing() {
    setReplaced(undefined);
    focus.current = { ids: former ? [chip(value.indexOf(former))] : [box] };
  }

  const isGone =
    removed &&
    !value.some(({ id, userId }) => {
      return id === removed.contact.id || userId === removed.contact.userId;
    });
  return {
    removed: isGone ? removed.contact : undefined,
    former,
    pick,
    remove,
    putBack,
    replace,
    stopReplacing,
  };
}
