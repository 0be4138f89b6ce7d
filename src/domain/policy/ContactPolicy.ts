export type SectionKind = "contacts" | "supportHours";

/** Who may be named in a section: anyone at all, or only users of the portal (R4). */
export type ContactSource = "anyone" | "portal-users";

/** Who gets to see a section's contacts: the operator alone (R8), or end users too (R9, R10). */
export type SectionAudience = "operator" | "end-users";

export type ChannelRule = "required" | "optional" | "hidden";

export type ChannelName = "name" | "email" | "phone";

/** A way in which a message can reach somebody. */
export type ReachChannel = "email" | "phone";

/** One rule of a policy. Plain JSON; the words come from `messages.sections[id]`. */
export interface SectionRule {
  id: string;
  /** At most one section of a policy is of kind `supportHours`, and its id is `supportHours`. */
  kind: SectionKind;
  /** @default "anyone" */
  source?: ContactSource;
  audience: SectionAudience;
  /** The section exists if the account has any of these integrations (R7). Omitted: it always exists. */
  integrations?: string[];
  /** Environments in which the section can be edited (R4); elsewhere it is deferred. Omitted: all. */
  editableIn?: string[];
  required: boolean;
  /** Contacts (or schedules) needed at least. @default 1 when required, else 0 */
  min?: number;
  /** Contacts (or schedules) allowed at most. @default 50 */
  max?: number;
  /** What is asked of each contact. @default { name: "required", email: "required", phone: "optional" } */
  channels?: { name?: ChannelRule; email?: ChannelRule; phone?: ChannelRule };
  /**
   * Of these channels, which are `"optional"` each, every contact gives at least one: `["email", "phone"]`. A section
   * whose contacts could have neither an e-mail address nor a phone number is refused. Not for portal users. Omitted:
   * `channels` alone says what is required.
   */
  reachableBy?: ReachChannel[];
  /** Recommend a shared alias over a person (R5). @default false */
  recommendAlias?: boolean;
  /**
   * Take e-mail addresses with letters outside ASCII (RFC 6531). Only where whatever sends the messages can send
   * there. @default false
   */
  internationalEmail?: boolean;
}

/** A host's whole table of sections. A server sends it as JSON, so that it can change without a release. */
export interface ContactPolicy {
  id: string;
  /** Version of the policy's form. Clients that do not know it stay locked and ask for a reload. */
  version: number;
  /** Every environment the portal has. */
  environments: string[];
  /** The environment by which "may this account launch?" is judged (R1). */
  launchEnvironment: string;
  sections: SectionRule[];
}

/** Where in the portal the question is asked: it decides what exists and what can be edited. */
export interface PortalContext {
  environment: string;
  integrations: string[];
}
