import { ContactGateError, type ContactInfoSnapshot } from "../../client/index.js";
import { PROTOCOL_VERSION } from "../../client/protocol.js";
import { faultOfSnapshot } from "../../client/shapes.js";
import type { Requirements } from "../../domain/index.js";
import { PolicyError } from "../../domain/policy/PolicyError.js";
import { resolveRequirements } from "../../domain/policy/resolveRequirements.js";
import { OUTDATED } from "./outdated.js";

/**
 * What the record is judged by. It may come from a host's own client, or from the page that a server rendered, so nothing is
 * taken for granted. Throws a `ContactGateError` with reason `outdated` where protocol or policy are newer than this code:
 * then nothing may be opened, whatever the rest of the snapshot says.
 */
export function checkSnapshot(snapshot: ContactInfoSnapshot): Requirements {
  const protocol: number = snapshot.protocol;
  if (typeof protocol === "number" && protocol !== PROTOCOL_VERSION) {
    throw new ContactGateError(
      "unexpected",
      `The backend speaks protocol ${String(protocol)}, this page ${PROTOCOL_VERSION}: it has to be reloaded, or contact-gate updated.`,
      { reason: OUTDATED },
    );
  }
  const fault = faultOfSnapshot(snapshot);
  if (fault) {
    throw new ContactGateError(
      "unexpected",
      `The snapshot's "${fault}" is missing, or not as the protocol has it: send it as the server's GET /contact-info answers it.`,
      { reason: "unexpected_shape" },
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
