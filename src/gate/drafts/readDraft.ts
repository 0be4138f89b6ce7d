import { isRecord } from "../../domain/isRecord.js";
import { DRAFT_LIFETIME, type Draft, draftKey, isDraftSchema, LONGEST_DRAFT } from "./Draft.js";
import { isContactInfoShape } from "./isContactInfoShape.js";

/**
 * The draft that a store has under `key`, or nothing where it can't be one of ours: too old, of another form, somebody
 * else's under this key, or not even JSON. Never throws.
 */
export function readDraft(text: string, key: string, now: number): Draft | undefined {
  const json = text.length <= LONGEST_DRAFT ? parsed(text) : undefined;
  if (!isRecord(json)) return undefined;
  const { account, user, environment, schema, savedAt, revision, base, typed } = json;
  if (
    typeof account !== "string" ||
    typeof user !== "string" ||
    typeof environment !== "string" ||
    typeof schema !== "string" ||
    typeof savedAt !== "number" ||
    typeof revision !== "string" ||
    !isContactInfoShape(base) ||
    !isContactInfoShape(typed)
  ) {
    return undefined;
  }
  const draft = { account, user, environment, schema, savedAt, revision, base, typed };
  // A clock that was set back must not keep a draft for longer.
  const isFresh = Math.abs(now - savedAt) < DRAFT_LIFETIME;
  return isFresh && isDraftSchema(schema) && draftKey(draft) === key ? draft : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
