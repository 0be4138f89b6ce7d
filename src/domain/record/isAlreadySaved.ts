import type { Requirements } from "../policy/Requirements.js";
import type { ContactInfo } from "./ContactInfo.js";
import { isSameContactInfo } from "./isSameContactInfo.js";
import { reconcileContactInfo } from "./reconcileContactInfo.js";

/**
 * Would saving `sent` leave `current` as it is? Then an earlier save of it took effect and only the answer got lost. A
 * deferred section that was left out is no difference, since saving keeps it (R4).
 */
export function isAlreadySaved(
  sent: ContactInfo,
  current: ContactInfo,
  requirements: Requirements,
): boolean {
  const { info, issues } = reconcileContactInfo(current, sent, requirements);
  return issues.length === 0 && isSameContactInfo(info, current, requirements);
}
