import type { GateWords } from "./GateWords.js";

/** The part of English that the gate needs before its form is there; the rest is in `locales/en.ts`. */
export const gateEnglish: GateWords = {
  locale: "en",
  direction: "ltr",
  operatorName: "the operator",
  sections: {
    alert: {
      label: "Alert contacts",
      help: "People of this portal who can troubleshoot issues seen in production that are not emergencies. They get an automatic email whenever one is detected.",
    },
    technicalEmergency: {
      label: "Technical emergency contacts",
      help: "Whom to reach when it cannot wait, for example when the integration has been disabled.",
      aliasTitle: "Use an on-call alias or a pager",
      aliasText:
        "Recommended: it reaches whoever is on duty and stays right when people change teams.",
    },
    technicalNonEmergency: {
      label: "Technical non-emergency contacts",
      help: "Ongoing support that needs technical input, such as API migrations and matching issues.",
    },
    merchantOperations: {
      label: "Operational contact for merchant issues",
      help: "Told about merchant issues, for example when a merchant asks to remove a partner it has no business relation with.",
    },
    operationsInternal: {
      label: "Operational contact, for {operator}",
      help: "For cases of end users that need you to act, such as a booking that was not honoured. Never given to end users.",
    },
    operationsShared: {
      label: "Operational contact, to be shared with end users",
      help: "Given to end users for refunds, cancellations and changes of an order. It becomes your brand’s default customer support address.",
    },
    supportHours: {
      label: "Operational support",
      help: "When end users can reach your support team. Choose every day and time zone that applies.",
    },
  },
  gate: {
    title: "Contact information",
    why: "Tell us who to contact about {account}, so technical support and notifications reach the right technical and operations people. The portal opens for everyone once one person has filled this in.",
    tabInfo: "Contact information",
    tabUsers: "Users",
    helpLinks: "Help",
    supportLink: "Contact support team",
    helpLink: "How to get help",
    loading: "Loading…",
    submit: "Submit",
    submitting: "Submitting…",
    saveForLater: "Save and finish later",
    savedForLater: "Saved. The portal opens when the rest is given.",
    tryAgain: "Try again",
    retrying: "Trying again…",
    staysClosed:
      "The portal stays closed until we know that the information is complete. Nothing has been lost.",
    reload: "Reload the page",
    unlocked: "Everything is given. The portal is open.",
    unlockedBy: "{name} has given the contact information. The portal is open.",
    backToInfo: "Back to contact information",
    usersFooter: "The portal opens for everyone as soon as one person submits them.",
    noRightsTitle: "Somebody else has to fill this in",
    noRightsText: {
      one: "The portal opens once your account’s contact information is complete. One section is missing.",
      other:
        "The portal opens once your account’s contact information is complete. {count} sections are missing.",
    },
    noRightsPeople: "These people can give it:",
    noRightsAsk: "An administrator or editor of your account can give it.",
    somebody: "Somebody else",
    completedElsewhereTitle: "The portal can open",
    completedElsewhereText:
      "{name} has just given the contact information, so you do not have to. What you typed is still here and has not been saved.",
    discardAndOpen: "Discard mine and open the portal",
    saveMineToo: "Save mine too and open the portal",
    outdatedTitle: "This page is out of date",
    outdatedText: "The portal has been updated since you opened this page. Reload it to go on.",
    bannerTitle: "Contact information is needed",
    bannerLapsedTitle: "Contact information is no longer complete",
    bannerText: {
      one: "{count} section has to be completed.",
      other: "{count} sections have to be completed.",
    },
    bannerDeadline: "The portal closes on {date} unless it is given.",
    bannerAction: "Complete it now",
    bannerLater: { one: "Later ({count} left)", other: "Later ({count} left)" },
    bannerLast: "This can’t be put off any more.",
    bannerPutOff: "You will be reminded again on {date}.",
    bannerLaterFailed: "It could not be put off. Try again.",
    bypassTitle: "This account has not given all of its contact information",
    bypassText: "The portal is open to you because you work for {operator}.",
    draftTitle: "Your unsaved text from {time} is back",
    draftText: "It has not been sent to anybody yet. Go on with it, or discard it.",
    draftDiscard: "Discard it",
    crashedTitle: "Something went wrong here",
    crashedText:
      "The contact form stopped working. Nothing that was saved is lost. Try again, or contact the support team.",
    partCrashedText:
      "This part stopped working. What you typed in the form is still here. Try again, or contact the support team.",
  },
  loadErrors: {
    network: {
      title: "We could not load your contact information",
      text: "There is no connection to the portal. Check yours. We keep trying by ourselves.",
    },
    timeout: {
      title: "We could not load your contact information",
      text: "The portal did not answer in time. We keep trying by ourselves.",
    },
    rate_limited: {
      title: "We could not load your contact information",
      text: "The portal was asked too often. We try again by ourselves in a moment.",
    },
    unavailable: {
      title: "We could not load your contact information",
      text: "The portal cannot answer at the moment. This is not your fault. We keep trying by ourselves. If it lasts, contact the support team.",
    },
    unauthenticated: {
      title: "You are signed out",
      text: "Sign in again in another tab, then try again here.",
    },
    forbidden: {
      title: "You may not see this",
      text: "Your role does not allow it. Ask an administrator of your account, or contact the support team.",
    },
    context_changed: {
      title: "You switched to another account or environment",
      text: "This page belongs to the one you left. Reload the page to go on.",
    },
    unexpected: {
      title: "We could not load your contact information",
      text: "The portal’s answer could not be read. Try again, and contact the support team if it happens again.",
    },
  },
};
