import { PolicyError } from "./PolicyError.js";

const ID = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;

/** An id that is safe as a key of an object, in a JSON Pointer and in a DOM id; `constructor` is not. */
export function isId(value: unknown): value is string {
  return typeof value === "string" && ID.test(value) && !(value in Object.prototype);
}

export function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

/** The error for one fault of a policy: where it is, what is wrong, how to mend it. */
export function malformed(path: string, fault: string, remedy: string, section?: unknown) {
  const place = [path || "(the whole policy)", isId(section) && `(section "${section}")`]
    .filter(Boolean)
    .join(" ");
  return new PolicyError(
    "malformed_policy",
    path,
    `The contact policy is malformed: ${place} ${fault}. To mend it, ${remedy}.`,
  );
}
