"use client";

import { useState } from "react";
import type { ScheduleException } from "../../../domain/index.js";
import { type KeyedRows, keyRows, rekeyRows } from "../change/rekeyRows.js";
import { isPastDate } from "./isPastDate.js";

const NONE: readonly ScheduleException[] = [];

/** A few past days are at hand; more than that are folded. */
const FEW = 3;

export interface ExceptionRow {
  exception: ScheduleException;
  /** Its place in the schedule's list. */
  index: number;
  /** The same through every change. */
  key: number;
  /** One of many days that were over when they came onto the page: a date that is being typed folds nothing. */
  foldable: boolean;
}

interface KnownRows {
  keyed: KeyedRows<ScheduleException>;
  /** Keys of the days that were over when they were seen first. */
  past: ReadonlySet<number>;
}

function withPast(keyed: KeyedRows<ScheduleException>, before?: KnownRows): KnownRows {
  const now = new Date();
  const past = keyed.keys.filter((key, index) => {
    if (before?.keyed.keys.includes(key)) return before.past.has(key);
    return isPastDate(keyed.rows[index]?.date ?? "", now);
  });
  return { keyed, past: new Set(past) };
}

/** The special days of a schedule as rows with keys, which they have no id for. */
export function useExceptionRows(exceptions = NONE): ExceptionRow[] {
  const [known, setKnown] = useState(() => withPast(keyRows(exceptions)));
  let current = known;
  if (known.keyed.rows !== exceptions) {
    current = withPast(rekeyRows(known.keyed, exceptions), known);
    setKnown(current);
  }
  const { keyed, past } = current;
  return exceptions.map((exception, index) => {
    const key = keyed.keys[index] ?? index;
    return { exception, index, key, foldable: past.size > FEW && past.has(key) };
  });
}
