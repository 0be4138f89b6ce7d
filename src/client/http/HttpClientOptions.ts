export interface HttpClientOptions {
  /** Where the handler is mounted: `"/api"`, or a whole URL. */
  baseUrl: string;
  /** The account that this page belongs to. The server compares it with its session: see `context_changed`. */
  account: string;
  /** The environment that this page belongs to. */
  environment: string;
  /** @default the global `fetch` at the time of the call */
  fetch?: typeof globalThis.fetch;
  /** Milliseconds until a call is given up with code `timeout`. @default 20000 */
  timeout?: number;
  /**
   * Follow the backend's stream of changes while the page is in sight. A backend without one is asked once, and pages
   * then ask now and then as they do anyway.
   * @default true
   */
  events?: boolean;
  /**
   * The backend delivers requests to people who are users already (`POST /contact-info/requests`). With `false` the client
   * has no `users.ask`, so that nobody is offered what would be answered with 404.
   * @default true
   */
  requests?: boolean;
  /** Added to every call; a function is asked before each, for tokens that change. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>);
}
