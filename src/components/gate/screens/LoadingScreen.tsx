"use client";

import { useGateWords } from "../../words/useGateWords.js";
import { GateScreen } from "./GateScreen.js";

/** Shown until it is known whether the portal is locked, and while the form's code loads. */
export function LoadingScreen() {
  const { gate } = useGateWords();
  return (
    <GateScreen name="loading" title={gate.title} text={gate.loading}>
      <span className="cg-skeleton" />
      <span className="cg-skeleton" data-kind="field" />
      <span className="cg-skeleton" data-kind="field" />
    </GateScreen>
  );
}
