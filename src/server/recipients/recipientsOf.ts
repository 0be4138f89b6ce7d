import { isEmail } from "../../domain/addresses/isEmail.js";
import { normalizePhone } from "../../domain/phones/normalizePhone.js";
import type { ContactPolicy } from "../../domain/policy/ContactPolicy.js";
import type { SectionRequirement } from "../../domain/policy/Requirements.js";
import { resolveRequirements } from "../../domain/policy/resolveRequirements.js";
import type { Contact, ContactInfo } from "../../domain/record/ContactInfo.js";
import { emptyContactInfo } from "../../domain/record/ContactInfo.js";
import { contactsOf } from "../../domain/record/contactsOf.js";
import { normalizeContactInfo } from "../../domain/record/normalizeContactInfo.js";
import type { ContactInfoStore } from "../ports/ContactInfoStore.js";
import type { UserDirectory } from "../ports/UserDirectory.js";
import { activeUsersOf } from "./activeUsersOf.js";
import { inOrderOfWriting } from "./inOrderOfWriting.js";
import type { Recipient, Recipients, RecipientsQuery } from "./Recipients.js";
import { withoutValues } from "./withoutValues.js";

/** What `recipientsOf` reads: a part of what the handler is built from. */
export interface RecipientsOptions {
  store: Pick<ContactInfoStore, "read">;
  /** `ofAccount` is needed for sections of portal users alone (R4). */
  users: Pick<UserDirectory, "ofAccount">;
  policy: ContactPolicy;
}

/**
 * Who gets this message: the people to write to now, for a job that no user is signed in for, such as the one that
 * detects an issue in production (R4 to R8). Alert contacts are as the directory has them at this moment, and only active
 * users. An account that has given nobody, or nobody who is reachable, has no recipients, and `sections` says why.
 *
 * @throws TypeError for an account or section that is no id, a section that the policy does not have, and a directory
 * without `ofAccount` where it is needed
 * @throws PolicyError where the policy does not declare the environment
 * @throws Error where store or directory fail, or the directory answers for another account; its message holds no values
 * @example
 * const { recipients } = await recipientsOf(options, {
 *   account: "acme",
 *   context: { environment: "production", integrations: ["ordering"] },
 *   section: "alert",
 *   fallback: ["technicalNonEmergency"],
 * });
 * for (const { name, email } of recipients) await mail.send({ name, email, subject: "Your feed has stopped" });
 */
export async function recipientsOf(
  { store, users, policy }: RecipientsOptions,
  query: RecipientsQuery,
): Promise<Recipients> {
  const { account, context, section: asked, fallback = [] } = query;
  if (typeof account !== "string" || account === "") {
    throw new TypeError("recipientsOf needs the id of an account, a text that is not empty.");
  }
  const requirements = resolveRequirements(policy, context);
  const order = [...new Set([asked, ...fallback])];
  for (const id of order) requireKnown(id, policy);

  const stored = await withoutValues("recipientsOf: store.read", () => store.read(account));
  const info = normalizeContactInfo(stored?.info ?? emptyContactInfo(), requirements);
  const looked: Recipients = { recipients: [], sections: [] };
  for (const id of order) {
    const section = requirements.sections.find((one) => one.id === id);
    const { outcome, recipients } = await reach(section, { account, info, users, query });
    looked.sections.push({ id, outcome });
    if (outcome === "reached") return { ...looked, recipients };
    // What is for nobody in this environment is for no one else there either.
    if (outcome === "section_deferred" && id === asked) return looked;
  }
  return looked;
}

interface Reach extends Pick<Recipients, "recipients"> {
  outcome: Recipients["sections"][number]["outcome"];
}

async function reach(
  section: SectionRequirement | undefined,
  {
    account,
    info,
    users,
    query,
  }: { account: string; info: ContactInfo; query: RecipientsQuery } & Pick<
    RecipientsOptions,
    "users"
  >,
): Promise<Reach> {
  if (!section) return { outcome: "section_absent", recipients: [] };
  if (!section.editable) return { outcome: "section_deferred", recipients: [] };
  const named = contactsOf(info, section.id);
  if (named.length === 0) return { outcome: "nobody_given", recipients: [] };
  const isOfUsers = section.source === "portal-users";
  const current = isOfUsers ? await activeUsersOf(users, account, named) : named;
  const { channel = "email" } = query;
  const reachable = current.filter((contact) => isReachable(contact, channel, section));
  const fallbackFor = section.id === query.section ? undefined : query.section;
  return {
    outcome: reachable.length > 0 ? "reached" : "nobody_reachable",
    recipients: inOrderOfWriting(reachable, channel).map((contact) =>
      recipientOf(contact, {
        section: section.id,
        as: isOfUsers ? "portal_user" : contact.alias ? "alias" : "contact",
        ...(fallbackFor !== undefined && { fallbackFor }),
      }),
    ),
  };
}

function isReachable(
  { email, phone }: Contact,
  channel: "email" | "phone",
  { internationalEmail, source }: SectionRequirement,
): boolean {
  if (channel === "phone") return phone !== undefined && normalizePhone(phone) !== undefined;
  // Which addresses the portal's own users may have is for the directory to say.
  const international = internationalEmail === true || source === "portal-users";
  return email !== undefined && isEmail(email, { international });
}

function recipientOf(
  { id, userId, name, email, phone }: Contact,
  reason: Recipient["reason"],
): Recipient {
  return {
    contactId: id,
    ...(userId !== undefined && { userId }),
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    reason,
  };
}

function requireKnown(id: string, { sections }: Pick<ContactPolicy, "sections">): void {
  const section = sections.find((one) => one.id === id);
  if (section?.kind === "contacts") return;
  const known = sections.filter(({ kind }) => kind === "contacts").map((one) => one.id);
  throw new TypeError(
    `recipientsOf was asked for a section that the policy has no contacts in; it has ${known.join(", ")}.`,
  );
}
