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
  /** Added to every call; a function is asked before each, for tokens that change. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>);
}
