import { ContactGateError, type ContactInfoSnapshot } from "../client/index.js";
import { PROTOCOL_VERSION } from "../client/protocol.js";
import type { Requirements } from "../domain/index.js";
import { PolicyError } from "../domain/PolicyError.js";
import { resolveRequirements } from "../domain/resolveRequirements.js";
import { OUTDATED } from "./outdated.js";

/**
 * What the record is judged by. Throws a `ContactGateError` with reason `outdated` where protocol or policy are newer
 * than this code: then nothing may be opened, whatever the rest of the snapshot says.
 */
export function checkSnapshot(snapshot: ContactInfoSnapshot): Requirements {
  const protocol: number = snapshot.protocol;
  if (protocol !== PROTOCOL_VERSION) {
    throw new ContactGateError(
      "unexpected",
      `The backend speaks protocol ${String(protocol)}, this page ${PROTOCOL_VERSION}: it has to be reloaded, or contact-gate updated.`,
      { reason: OUTDATED },
    );
  }
  try {
    return resolveRequirements(snapshot.policy, snapshot.context);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    const outdated = error.code === "unsupported_policy";
    throw new ContactGateError("unexpected", `The policy can't be used: ${error.message}`, {
      reason: outdated ? OUTDATED : error.code,
      cause: error,
    });
  }
}
