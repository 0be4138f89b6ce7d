import { ContactGateError } from "../ContactGateError.js";
import type { UserRefusal } from "../PortalUser.js";

/** What the published server answers where its directory refuses a change. */
export function refused(reason: UserRefusal | "already_a_user"): ContactGateError {
  return new ContactGateError("conflict", `The directory refuses this: ${reason}.`, {
    status: 409,
    reason,
  });
}

/** Somebody who is asked for something is no active user. */
export function inactive() {
  return new ContactGateError("validation", "Somebody who is asked is no active user.", {
    status: 422,
    issues: [{ section: "", path: "/users", code: "user_inactive" }],
  });
}
