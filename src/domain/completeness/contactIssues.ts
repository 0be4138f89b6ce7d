import { isEmail } from "../addresses/isEmail.js";
import { tidyEmail } from "../addresses/tidyEmail.js";
import { LIMITS } from "../limits.js";
import { normalizePhone } from "../phones/normalizePhone.js";
import type { ChannelName } from "../policy/ContactPolicy.js";
import { CHANNEL_ORDER } from "../policy/channelOrder.js";
import { channelRule } from "../policy/channelRule.js";
import type { SectionRequirement } from "../policy/Requirements.js";
import type { Contact } from "../record/ContactInfo.js";
import { hasControlCharacter } from "../texts/hasControlCharacter.js";
import { tidyLine } from "../texts/tidyLine.js";
import { withoutUnseen } from "../texts/withoutUnseen.js";
import type { Issue, IssueCode } from "./Completeness.js";
import { isUnreachable } from "./isUnreachable.js";

/** What only the host's directory knows. */
export interface CompletenessFacts {
  /** Ids of the account's active users (R4). Left out: not judged. */
  activeUsers?: ReadonlySet<string>;
  /**
   * Ids of people who were invited to the account and can still accept (R4). They can be given, but count only once they
   * are active. @default nobody
   */
  invitedUsers?: ReadonlySet<string>;
}

/**
 * What is missing or wrong in one contact. `path` is the contact's JSON Pointer. A user of the portal is judged by
 * `userId` alone: the rest are copies for display (R4). That a section has enough active users besides one who was invited
 * is known to `evaluateSection` alone.
 */
export function contactIssues(
  contact: Contact,
  section: SectionRequirement,
  path: string,
  facts: CompletenessFacts = {},
): Issue[] {
  if (section.source === "portal-users") return userIssues(contact, section, path, facts);
  const issues = CHANNEL_ORDER.flatMap((channel) => channelIssues(channel, contact, section, path));
  return isUnreachable(contact, section) ? [...unreached(section, path), ...issues] : issues;
}

function unreached({ id, reachableBy = [] }: SectionRequirement, path: string): Issue[] {
  const [first] = CHANNEL_ORDER.filter((channel) => reachableBy.some((one) => one === channel));
  return [{ section: id, path: `${path}/${first}`, code: "email_or_phone_required" }];
}

function userIssues(
  contact: Contact,
  section: SectionRequirement,
  path: string,
  facts: CompletenessFacts,
): Issue[] {
  const { userId } = contact;
  const at = { section: section.id, path: `${path}/userId` };
  if (!userId?.trim()) return [{ ...at, code: "user_required" }];
  if (isInvited(contact, facts)) return [{ ...at, code: "user_invited" }];
  const { activeUsers } = facts;
  return activeUsers && !activeUsers.has(userId) ? [{ ...at, code: "user_inactive" }] : [];
}

/** A person who has not accepted yet, and so does not count yet (R4). */
export function isInvited(
  { userId }: Contact,
  { activeUsers, invitedUsers }: CompletenessFacts,
): boolean {
  if (userId === undefined || activeUsers?.has(userId)) return false;
  return invitedUsers?.has(userId) === true;
}

function channelIssues(
  channel: ChannelName,
  contact: Contact,
  section: SectionRequirement,
  path: string,
): Issue[] {
  const rule = channelRule(contact, section, channel);
  const at = { section: section.id, path: `${path}/${channel}` };
  if (rule === "hidden") return [];
  const text = contact[channel] ?? "";
  const max = LIMITS[channel];
  if (text.length > max) return [{ ...at, code: "too_long", params: { max } }];
  const tidy = TIDY[channel](text);
  if (tidy === "") {
    return rule === "required" ? [{ ...at, code: `${channel}_required` }] : [];
  }
  const code = formatFault(channel, tidy, section);
  return code ? [{ ...at, code }] : [];
}

/** What is judged is what would be stored. */
const TIDY: Record<ChannelName, (text: string) => string> = {
  name: tidyLine,
  email: tidyEmail,
  phone: (text) => withoutUnseen(text).trim(),
};

function formatFault(
  channel: ChannelName,
  text: string,
  { internationalEmail: international }: SectionRequirement,
): IssueCode | undefined {
  if (channel === "email" && !isEmail(text, { international: international === true }))
    return "invalid_email";
  if (channel === "name" && hasControlCharacter(text)) return "invalid_type";
  if (channel === "phone" && normalizePhone(text) === undefined) return "invalid_phone";
  return undefined;
}
