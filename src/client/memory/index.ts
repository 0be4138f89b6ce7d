export type { ContactGateClient } from "../ContactGateClient.js";
export { ContactGateError, type ContactGateErrorCode } from "../ContactGateError.js";
export { createMemoryBackend } from "./createMemoryBackend.js";
export {
  createMemoryClient,
  type MemoryClient,
  type MemoryClientOptions,
} from "./createMemoryClient.js";
export type {
  MemoryActor,
  MemoryBackend,
  MemoryBackendOptions,
  MemoryRecord,
} from "./MemoryBackend.js";
export type { MemoryControl, MemoryFaultOptions, MemoryOperation } from "./MemoryControl.js";
