import { CLAIM_ACCOUNT, CLAIM_ENVIRONMENT } from "../protocol.js";
import type { HttpClientOptions } from "./HttpClientOptions.js";

/** Where a call goes, with the claims that every call carries. */
export function callAddress(
  { baseUrl, account, environment }: HttpClientOptions,
  path: string,
  parameters: Record<string, string> = {},
): string {
  const claims = { [CLAIM_ACCOUNT]: account, [CLAIM_ENVIRONMENT]: environment };
  return `${baseUrl.replace(/\/$/, "")}${path}?${new URLSearchParams({ ...claims, ...parameters })}`;
}
