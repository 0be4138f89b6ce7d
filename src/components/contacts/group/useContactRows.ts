"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Contact, SectionRequirement } from "../../../domain/index.js";
import { newId } from "../../../domain/newId.js";
import { needsStarterRow } from "../../../form/needsStarterRow.js";
import { useLatest } from "../../../form/useLatest.js";
import { withMoreContacts } from "../../../form/withMoreContacts.js";
import type { AddOptions } from "../paste/AddManyContactsProps.js";
import { completedRows } from "../paste/completedRows.js";

/** What was removed last, and from where, until it is put back. */
export interface RemovedRow {
  contact: Contact;
  index: number;
}

/** A row at its new place. */
export interface MovedRow {
  contact: Contact;
  index: number;
  total: number;
}

/**
 * Where focus goes once the rows are on the page: to the section's heading where no `row` is named, else to the row's
 * first field, to the row as it is, folded or not, or to a button that moves it.
 */
export interface RowFocus {
  row: number | undefined;
  /** @default "field" */
  part?: "field" | "row" | "up" | "down";
}

export interface ContactRowsOptions {
  section: SectionRequirement;
  value: Contact[];
  readOnly: boolean;
  onChange: (rows: Contact[]) => void;
  /** Called after the change is on the page. */
  onFocus: (target: RowFocus) => void;
}

/** Adds, edits, moves, removes and puts back rows, and says where focus belongs afterwards. */
export function useContactRows(options: ContactRowsOptions) {
  const { section, value, readOnly } = options;
  const [starter] = useState<Contact>(() => ({ id: newId() }));
  const [removed, setRemoved] = useState<RemovedRow>();
  const focus = useRef<RowFocus>(undefined);
  const rows = needsStarterRow(section, value) && !readOnly ? [starter] : value;
  /** Newer than the last render while several changes come in one event: a blur that tidies, then a click. */
  const current = useLatest(rows);
  const latest = useLatest(options);

  const change = useCallback(
    (next: Contact[]) => {
      current.current = next;
      latest.current.onChange(next);
    },
    [current, latest],
  );

  const edit = useCallback(
    (id: string, patch: Partial<Contact>) =>
      change(current.current.map((row) => (row.id === id ? { ...row, ...patch } : row))),
    [change, current],
  );

  const add = useCallback(
    (given?: Partial<Contact>): number => {
      const row = current.current.length;
      focus.current = { row };
      change([...current.current, { ...given, id: newId() }]);
      return row;
    },
    [change, current],
  );

  const addMany = useCallback(
    (given: readonly Omit<Contact, "id">[], { focus: focused, completions = [] }: AddOptions) => {
      const before = completedRows(current.current, completions);
      const next = withMoreContacts(before, given, latest.current.section);
      if (focused) focus.current = { row: next.first };
      change(next.rows);
    },
    [change, current, latest],
  );

  const remove = useCallback(
    (id: string): RemovedRow | undefined => {
      const index = current.current.findIndex((row) => row.id === id);
      const contact = current.current[index];
      if (!contact) return undefined;
      const next = current.current.filter((row) => row.id !== id);
      focus.current = { row: index < next.length ? index : undefined, part: "row" };
      setRemoved({ contact, index });
      change(next);
      return { contact, index };
    },
    [change, current],
  );

  /** Answers the row's new place; nothing at an end. Focus stays on the button, or goes to the other one at an end. */
  const move = useCallback(
    (id: string, by: -1 | 1): MovedRow | undefined => {
      const { current: before } = current;
      const from = before.findIndex((row) => row.id === id);
      const index = from + by;
      const contact = before[from];
      const other = before[index];
      if (!contact || !other) return undefined;
      const isAtEnd = before[index + by] === undefined;
      focus.current = { row: index, part: (by === -1) !== isAtEnd ? "up" : "down" };
      change(before.map((row, at) => (at === from ? other : at === index ? contact : row)));
      return { contact, index, total: before.length };
    },
    [change, current],
  );

  const putBack = useCallback(
    ({ contact, index }: RemovedRow) => {
      focus.current = { row: Math.min(index, current.current.length) };
      setRemoved(undefined);
      const { current: others } = current;
      change([...others.slice(0, index), contact, ...others.slice(index)]);
    },
    [change, current],
  );

  useEffect(() => {
    const target = focus.current;
    focus.current = undefined;
    if (target) latest.current.onFocus(target);
  });

  const gone = removed && !rows.some((row) => row.id === removed.contact.id) ? removed : undefined;
  return { rows, removed: gone, edit, add, addMany, move, remove, putBack };
}
