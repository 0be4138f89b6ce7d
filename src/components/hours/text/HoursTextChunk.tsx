"use client";

import { useLazyModule } from "../../ui/boundary/useLazyModule.js";
import { useHoursParts } from "../state/HoursContext.js";
import type { HoursTextPanelProps } from "./HoursTextPanel.js";

const loadPanel = () => import("./HoursTextPanel.js");

/** The box in which hours are typed, with all that reads them: loaded when it is opened for the first time. */
export function HoursTextChunk(props: HoursTextPanelProps) {
  const { gate } = useHoursParts().messages;
  const { chunk, retry } = useLazyModule(loadPanel);
  if (chunk.status === "ready") {
    const { HoursTextPanel } = chunk.module;
    return <HoursTextPanel {...props} />;
  }
  if (chunk.status === "loading") return null;
  return (
    <button type="button" className="cg-button" data-variant="add" onClick={retry}>
      {gate.tryAgain}
    </button>
  );
}
