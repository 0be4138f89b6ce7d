/** What came back: the status, the header that matters, and the JSON, if it was JSON. */
export interface HttpAnswer {
  status: number;
  /** The server sent the browser elsewhere, usually to a page to sign in. */
  redirected: boolean;
  retryAfter: string | null;
  /** `undefined` when there was no body, or none that is JSON. */
  json: unknown;
}
