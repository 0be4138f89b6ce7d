import { createWorkQueue } from "./createWorkQueue.js";
import { DRAFT_PREFIX, type Draft, type DraftOwner, draftKey, LONGEST_DRAFT } from "./Draft.js";
import type { DraftStorage } from "./DraftStorage.js";
import { readDraft } from "./readDraft.js";

/** Milliseconds from a key to the store at most; a killed tab may lose what was typed in the last 500. */
const WRITE_DELAY = 400;

/** Drafts in a store. Nothing in here throws or rejects: a store that fails means "no drafts". */
export interface DraftVault {
  /** What the store has for this person and form. What it has and can't be used is removed. */
  read(owner: DraftOwner): Draft | undefined | Promise<Draft | undefined>;
  /** Takes effect a moment later, the newest only. */
  write(draft: Draft): void;
  /** Another tab may have put a draft there that was typed after `until`: that one stays. */
  remove(owner: DraftOwner, until: number): void;
  /** Writes nothing more: somebody has signed out in another tab. */
  seal(): void;
  /** Writes now what waits. */
  flush(): void;
  /** Lets go of what waits, and removes what `keeps` does not want. */
  sweep(keeps: (draft: Draft) => boolean): Promise<void>;
}

export function createDraftVault(host: DraftStorage): DraftVault {
  const storage = withRealPromises(host);
  const run = createWorkQueue();
  /** By key; a number is to be removed, unless it was typed after that. */
  const waiting = new Map<string, Draft | number>();
  let isSealed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isQueued = false;

  function store(key: string, draft: Draft | number): void | Promise<void> {
    if (typeof draft === "number") return removeUnless(key, ({ savedAt }) => savedAt > draft);
    const text = JSON.stringify(draft);
    return text.length <= LONGEST_DRAFT ? storage.set(key, text) : storage.remove(key);
  }

  /** What can't be read is nobody's, and goes. */
  function removeUnless(key: string, keeps: (draft: Draft) => boolean): void | Promise<void> {
    const text = quietly(() => storage.get(key));
    if (text instanceof Promise) {
      return text.then((found) => (isWanted(key, found, keeps) ? undefined : storage.remove(key)));
    }
    return isWanted(key, text, keeps) ? undefined : storage.remove(key);
  }

  function writeWaiting(): Promise<unknown> | undefined {
    isQueued = false;
    const all = [...waiting];
    waiting.clear();
    const later = all.map(([key, draft]) => attempt(() => store(key, draft)));
    return later.some(Boolean) ? Promise.all(later) : undefined;
  }

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.size === 0 || isQueued) return;
    isQueued = true;
    void run(writeWaiting);
  }

  function take(owner: DraftOwner, text: string | null | undefined): Draft | undefined {
    if (text === null || text === undefined) return undefined;
    const draft = readDraft(text, draftKey(owner), Date.now());
    if (draft?.schema === owner.schema) return draft;
    remove(owner, Number.POSITIVE_INFINITY);
    return undefined;
  }

  function remove(owner: DraftOwner, until: number): void {
    waiting.set(draftKey(owner), until);
    flush();
  }

  function isWanted(
    key: string,
    text: string | null | undefined,
    keeps: (draft: Draft) => boolean,
  ) {
    const draft = text ? readDraft(text, key, Date.now()) : undefined;
    return draft !== undefined && keeps(draft);
  }

  function sweepKeys(keys: readonly string[], keeps: (draft: Draft) => boolean) {
    const ours = keys.filter((key) => key.startsWith(DRAFT_PREFIX));
    const later = ours.map((key) => attempt(() => removeUnless(key, keeps)));
    return later.some(Boolean) ? Promise.all(later) : undefined;
  }

  return {
    read(owner) {
      const text = run(() => storage.get(draftKey(owner)));
      return text instanceof Promise ? text.then((found) => take(owner, found)) : take(owner, text);
    },
    write(draft) {
      if (isSealed) return;
      waiting.set(draftKey(draft), draft);
      timer ??= setTimeout(flush, WRITE_DELAY);
    },
    remove,
    seal() {
      isSealed = true;
    },
    flush,
    async sweep(keeps) {
      for (const [key, draft] of waiting) {
        if (typeof draft !== "number" && !keeps(draft)) waiting.delete(key);
      }
      await run((): unknown => {
        const keys = storage.keys();
        return keys instanceof Promise
          ? keys.then((all) => sweepKeys(all, keeps))
          : sweepKeys(keys, keeps);
      });
    },
  };
}

/** Databases in browsers often answer promises of their own kind, which `instanceof` does not know. */
function withRealPromises(storage: DraftStorage): DraftStorage {
  return {
    get: (key) => real(storage.get(key)),
    set: (key, draft) => real(storage.set(key, draft)),
    remove: (key) => real(storage.remove(key)),
    keys: () => real(storage.keys()),
  };
}

function real<T>(answer: T | Promise<T>): T | Promise<T> {
  const isLater = typeof answer === "object" && answer !== null && "then" in answer;
  return isLater && !(answer instanceof Promise) ? Promise.resolve(answer) : answer;
}

/** What `work` answers, and nothing where it fails. */
function quietly<T>(work: () => T | Promise<T>): T | undefined | Promise<T | undefined> {
  try {
    const answer = work();
    return answer instanceof Promise ? answer.catch(() => undefined) : answer;
  } catch {
    return undefined;
  }
}

/** Answers a promise that never rejects, or nothing where all is done. */
function attempt(work: () => unknown): Promise<unknown> | undefined {
  const answer = quietly(work);
  return answer instanceof Promise ? answer : undefined;
}
