"use client";

import { GateViewContext, useGateView } from "../ContactGateModal/GateViewContext.js";
import { LinkContext } from "../LinkContext.js";
import { MessagesContext, provideMessages } from "../MessagesContext.js";
import { CrashedScreen } from "./CrashedScreen.js";

const NO_CLASS_NAMES = {};
const ENGLISH = provideMessages(undefined);

/** The last resort: the crash screen with nothing of the host's but its two addresses, for when it crashed itself. */
export function BareCrashedScreen({ onRetry }: { onRetry: () => void }) {
  const { supportHref, helpHref, headingLevel, editorRoles } = useGateView();
  const bare = {
    supportHref,
    helpHref,
    headingLevel,
    editorRoles,
    signOut: undefined,
    accountSwitch: undefined,
    environmentSwitch: undefined,
    classNames: NO_CLASS_NAMES,
  };
  return (
    <MessagesContext.Provider value={ENGLISH}>
      <LinkContext.Provider value={undefined}>
        <GateViewContext.Provider value={bare}>
          <CrashedScreen onRetry={onRetry} />
        </GateViewContext.Provider>
      </LinkContext.Provider>
    </MessagesContext.Provider>
  );
}
