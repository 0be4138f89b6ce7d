import { sha256 } from "../sha256.js";

/** Stands for an address that was tested: it can be compared, and not be read. */
export function addressHash(email: string): Promise<string> {
  return sha256(email.toLowerCase());
}
