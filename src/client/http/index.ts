export type { ContactGateClient } from "../ContactGateClient.js";
export { ContactGateError, type ContactGateErrorCode } from "../ContactGateError.js";
export { createHttpClient } from "./createHttpClient.js";
export type { HttpClientOptions } from "./HttpClientOptions.js";
