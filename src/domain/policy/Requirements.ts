import type {
  ChannelName,
  ChannelRule,
  ContactSource,
  ReachChannel,
  SectionAudience,
  SectionKind,
} from "./ContactPolicy.js";

/** A section that exists for this account, with every default filled in. */
export interface SectionRequirement {
  id: string;
  kind: SectionKind;
  source: ContactSource;
  audience: SectionAudience;
  required: boolean;
  min: number;
  max: number;
  channels: Record<ChannelName, ChannelRule>;
  /** Channels of which each contact gives at least one; present only where any of them is enough. */
  reachableBy?: ReachChannel[];
  recommendAlias: boolean;
  /** E-mail addresses may have letters outside ASCII; present only when they may. */
  internationalEmail?: true;
  /** False in an environment where the section is deferred (R4). */
  editable: boolean;
  /** Environments in which it can be edited; present only when it is limited to some. */
  editableIn?: string[];
}

/** A policy resolved for one account in one environment; everything else is judged by it. */
export interface Requirements {
  policyId: string;
  policyVersion: number;
  environment: string;
  launchEnvironment: string;
  /** In the policy's order, which is the order on the page. */
  sections: SectionRequirement[];
  /** Ids of the policy's sections that this account does not have: not shown, not counted, not accepted (R7). */
  absentSections: string[];
}
