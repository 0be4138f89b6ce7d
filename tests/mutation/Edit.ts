/** A change of the code that breaks a promise of `docs/reliability.md`, for the tests to notice. */
export interface Edit {
  /** What it breaks: how each of these promises begins on the page. */
  promises: readonly string[];
  file: string;
  /** A text that the file has once. */
  find: string;
  replace: string;
  /** Test files that should notice. */
  tests: readonly string[];
}
