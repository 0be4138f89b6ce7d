import type { ContactInfo } from "../../domain/index.js";

/** Every key of ours begins so. */
export const DRAFT_PREFIX = "contact-gate:draft:";

/** Changes whenever what is stored changes its form. */
const DRAFT_FORMAT = 1;

/** Milliseconds for which a draft is kept: a day. */
export const DRAFT_LIFETIME = 24 * 60 * 60 * 1000;

/** Characters of the longest draft that is stored or read. */
export const LONGEST_DRAFT = 512 * 1024;

/** Whose draft it is, where it was typed, and by which schema. */
export interface DraftOwner {
  account: string;
  user: string;
  environment: string;
  schema: string;
}

/** What was typed and not saved, and the record that it was typed on. */
export interface Draft extends DraftOwner {
  /** Milliseconds since the epoch. */
  savedAt: number;
  /** Of `base`. */
  revision: string;
  base: ContactInfo;
  typed: ContactInfo;
}

/** Only ids stand in a key; as JSON, which no id can break out of. */
export function draftKey({ account, user, environment }: Omit<DraftOwner, "schema">): string {
  return DRAFT_PREFIX + JSON.stringify([account, user, environment]);
}

/** The form of a draft and that of the policy by which it was typed. */
export function draftSchema(policy: { id: string; version: number }): string {
  return `${DRAFT_FORMAT}/${policy.version}/${policy.id}`;
}

/** Was this draft stored in the present form, whatever its policy? */
export function isDraftSchema(schema: string): boolean {
  return schema.startsWith(`${DRAFT_FORMAT}/`);
}
