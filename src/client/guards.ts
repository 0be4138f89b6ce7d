import { isRecord } from "../domain/isRecord.js";

/** Says whether a value that came over the wire has a shape. Hand-written: a schema library would weigh too much. */
export type Guard = (value: unknown) => boolean;

export const isString: Guard = (value) => typeof value === "string";
export const isBoolean: Guard = (value) => typeof value === "boolean";
export const isNumber: Guard = (value) => typeof value === "number";

/** A text that a `Date` reads: what is shown as a date would throw on any other. */
export const isInstant: Guard = (value) =>
  typeof value === "string" && Number.isFinite(Date.parse(value));

export const oneOf =
  (...choices: readonly unknown[]): Guard =>
  (value) =>
    choices.includes(value);

export const optional =
  (guard: Guard): Guard =>
  (value) =>
    value === undefined || guard(value);

export const arrayOf =
  (guard: Guard): Guard =>
  (value) =>
    Array.isArray(value) && value.every(guard);

/** Whatever else the object has is left alone: a newer server may say more. */
export const objectWith =
  (guards: Readonly<Record<string, Guard>>): Guard =>
  (value) =>
    isRecord(value) && Object.entries(guards).every(([key, guard]) => guard(value[key]));

export const recordOf =
  (guard: Guard): Guard =>
  (value) =>
    isRecord(value) && Object.values(value).every(guard);
