"use client";

import { useContactGate } from "../../../gate/index.js";
import { formatPlural } from "../../../messages/index.js";
import { LockIcon } from "../../ui/icons/LockIcon.js";
import { useMessages } from "../../words/useMessages.js";
import { GateScreen } from "./GateScreen.js";
import { NoRights } from "./NoRights.js";

/** The whole gate for somebody who may neither edit nor give access to others. */
export function NoRightsScreen() {
  const gate = useContactGate();
  const { gate: words, locale } = useMessages();
  const { total = 0, done = 0 } = gate.latest?.completeness ?? {};
  return (
    <GateScreen
      name="no-rights"
      icon={<LockIcon />}
      title={words.noRightsTitle}
      text={formatPlural(words.noRightsText, total - done, locale)}
    >
      <NoRights gate={gate} />
    </GateScreen>
  );
}
