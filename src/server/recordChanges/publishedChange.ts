import type { Requirements } from "../../domain/policy/Requirements.js";
import type { ContactInfo } from "../../domain/record/ContactInfo.js";
import { supportEmailOf } from "../../domain/record/supportEmailOf.js";
import { toEndUserInfo } from "../../domain/record/toEndUserInfo.js";
import type { PublishedChange } from "./RecordChange.js";

/** What a save changes for those outside: nothing that is the operator's alone (R8) is in it. */
export function publishedChange(
  before: ContactInfo,
  after: ContactInfo,
  requirements: Requirements,
): PublishedChange {
  const emailBefore = supportEmailOf(before, requirements);
  const emailAfter = supportEmailOf(after, requirements);
  return {
    endUsers: {
      before: toEndUserInfo(before, requirements),
      after: toEndUserInfo(after, requirements),
    },
    supportEmail: {
      ...(emailBefore !== undefined && { before: emailBefore }),
      ...(emailAfter !== undefined && { after: emailAfter }),
    },
  };
}
