/**
 * Where a host keeps drafts itself: a table of texts by key. Functions may answer at once or later. Whatever they throw
 * means "no drafts": the form works on.
 */
export interface DraftStorage {
  get(key: string): string | null | undefined | Promise<string | null | undefined>;
  set(key: string, draft: string): void | Promise<void>;
  remove(key: string): void | Promise<void>;
  /** All keys; those that are not ours are left alone. */
  keys(): readonly string[] | Promise<readonly string[]>;
}

export interface DraftOptions {
  /**
   * Keeps what is typed and not saved for a day, so that it survives a reload or a killed tab: `"session"` in the tab's
   * own `sessionStorage`, or a store of the host. It is personal data: see docs/reliability.md.
   */
  storage: "session" | DraftStorage;
}
