import type { AddressMessages } from "./AddressMessages.js";
import type { AskMessages } from "./AskMessages.js";
import type { ConflictMessages } from "./ConflictMessages.js";
import type { ContactListMessages } from "./ContactListMessages.js";
import type { HoursMessages } from "./HoursMessages.js";
import type { InvitedContactMessages } from "./InvitedContactMessages.js";
import type { PluralForms } from "./PluralForms.js";
import type { SeveralMessages } from "./SeveralMessages.js";
import type { UserAccessMessages } from "./UserAccessMessages.js";

export interface SectionMessages {
  /** The section's heading, without "(required)". */
  label: string;
  /** One or two sentences: who is meant, and what they will get. */
  help: string;
  /** Title and text of the recommendation, for sections with `recommendAlias`. */
  aliasTitle?: string;
  aliasText?: string;
}

export interface ErrorMessages {
  title: string;
  /** What happened, and what to do next. */
  text: string;
}

/**
 * Every word that a person sees, as plain data: texts with `{placeholders}`, and plural forms. `{operator}` is the
 * company that runs the portal, `{account}` the account's name.
 */
export interface Messages {
  /** BCP 47 tag; dates, lists and plurals follow it. */
  locale: string;
  direction: "ltr" | "rtl";
  /** The company that runs the portal, as it is called in sentences. */
  operatorName: string;
  /** By section id. A policy with a section that has no label here is an error at start-up. */
  sections: Record<string, SectionMessages>;
  /** By environment id; the id itself where there is no name. */
  environments: Record<string, string>;
  /** By role id; the id itself where there is no name. */
  roles: Record<string, { label: string; description?: string }>;
  weekdays: Record<
    "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday",
    string
  >;
  gate: {
    title: string;
    why: string;
    tabInfo: string;
    tabUsers: string;
    helpLinks: string;
    supportLink: string;
    helpLink: string;
    loading: string;
    submit: string;
    submitting: string;
    saveForLater: string;
    savedForLater: string;
    tryAgain: string;
    /** On a button, while something that got no answer is sent again by itself. */
    retrying: string;
    staysClosed: string;
    reload: string;
    unlocked: string;
    unlockedBy: string;
    backToInfo: string;
    usersFooter: string;
    noRightsTitle: string;
    noRightsText: PluralForms;
    noRightsPeople: string;
    noRightsAsk: string;
    /** In the place of a name that is not known. */
    somebody: string;
    completedElsewhereTitle: string;
    completedElsewhereText: string;
    discardAndOpen: string;
    saveMineToo: string;
    outdatedTitle: string;
    outdatedText: string;
    bannerTitle: string;
    /** The information was complete, and is not any more. */
    bannerLapsedTitle: string;
    bannerText: PluralForms;
    bannerDeadline: string;
    bannerAction: string;
    /** The button that puts the banner off; `{count}` is how many times that is still possible. */
    bannerLater: PluralForms;
    /** In its place when that is used up. */
    bannerLast: string;
    bannerPutOff: string;
    bannerLaterFailed: string;
    /** For the operator's own people, who are never locked out. */
    bypassTitle: string;
    bypassText: string;
    /** Over text that was typed before and not saved. */
    draftTitle: string;
    draftText: string;
    draftDiscard: string;
    crashedTitle: string;
    crashedText: string;
    /** A part of the form, or of what stands beside it. */
    partCrashedText: string;
  };
  ask: AskMessages;
  access: UserAccessMessages;
  conflict: ConflictMessages;
  page: {
    title: string;
    /** What the information is for (R3). */
    why: string;
    save: string;
    saving: string;
    saved: string;
    discard: string;
    updatedBy: string;
    updated: string;
    neverUpdated: string;
    unsaved: PluralForms;
    noChanges: string;
    readOnly: string;
  };
  form: {
    name: string;
    email: string;
    phone: string;
    optional: string;
    phoneHint: string;
    /** Under the e-mail box of a section in which an address or a number is enough. */
    reachableHint: string;
    contact: string;
    addContact: string;
    removeContact: string;
    /** The remove button's own word where there is room for it. */
    remove: string;
    unnamedContact: string;
    notGiven: string;
    contactAdded: string;
    contactRemoved: string;
    contactRestored: string;
    undo: string;
    maxReached: string;
    alias: string;
    audienceOperator: string;
    audienceEndUsers: string;
    deferredTitle: string;
    deferredText: string;
    problems: PluralForms;
    nothingSent: string;
  };
  addresses: AddressMessages;
  several: SeveralMessages;
  contactLists: ContactListMessages;
  invitedContacts: InvitedContactMessages;
  alert: {
    add: string;
    /** What the list of chosen people is called. */
    people: string;
    placeholder: string;
    hint: string;
    giveAccess: string;
    loading: string;
    empty: string;
    failed: string;
    selected: string;
    removed: string;
    inactive: string;
    remove: string;
  };
  summary: {
    sections: string;
    /** The progress line for the eye: strong part and the rest. */
    progressStrong: string;
    progressRest: string;
    later: PluralForms;
    deferredNote: string;
    sectionProblems: PluralForms;
    left: PluralForms;
    next: string;
    allDone: string;
    errorsTitle: string;
    /** A line of the error summary: about a section, and about one row of it. */
    problem: string;
    problemOf: string;
    /** `{problems}` and `{inSections}` are the two plural texts. */
    problemsIn: string;
    inSections: PluralForms;
    status: Record<"complete" | "missing" | "invalid" | "deferred" | "optional", string>;
  };
  combobox: {
    /** Said when the number of options changes. */
    results: PluralForms;
  };
  hours: HoursMessages;
  users: {
    inviteTitle: string;
    inviteText: string;
    name: string;
    email: string;
    role: string;
    invite: string;
    inviting: string;
    invited: string;
    people: string;
    pending: string;
    columnName: string;
    columnRole: string;
    columnStatus: string;
    columnActions: string;
    you: string;
    active: string;
    invitedStatus: string;
    expired: string;
    sentAt: string;
    roleOf: string;
    remove: string;
    /** The words on the buttons; the longer ones beside them are the full names. */
    removeShort: string;
    resendShort: string;
    withdrawShort: string;
    replaceFirst: string;
    removeConfirm: string;
    removeConfirmYes: string;
    cancel: string;
    resend: string;
    withdraw: string;
    removed: string;
    resent: string;
    withdrawn: string;
    roleChanged: string;
    loading: string;
    empty: string;
    loadMore: string;
    noRights: string;
    refusals: Record<"last_administrator" | "is_alert_contact" | "yourself", string>;
  };
  /** By `IssueCode`; sentences of one line, under 36 characters in English where it fits. */
  issues: Record<string, string>;
  /** By `ContactGateErrorCode`, and by finer reasons. */
  errors: Record<string, ErrorMessages>;
  /** By `ContactGateErrorCode`: why there is nothing to show yet. `unexpected` stands for those that are not here. */
  loadErrors: Record<string, ErrorMessages>;
}
