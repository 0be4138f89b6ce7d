import type { HttpClientOptions } from "./HttpClientOptions.js";

/** The host's own headers, asked for anew at each call. */
export async function hostHeaders({ headers }: HttpClientOptions): Promise<Headers> {
  return new Headers(typeof headers === "function" ? await headers() : headers);
}
