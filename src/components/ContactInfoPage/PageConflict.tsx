"use client";

import { useContactGate } from "../../gate/index.js";
import { useChunk } from "../Combobox/useChunk.js";
import { PartBoundary } from "../PartBoundary/PartBoundary.js";
import { PageFailure } from "./PageFailure.js";
import { PageLoading } from "./PageLoading.js";

const loadPanel = () => import("../ConflictPanel/ConflictPanel.js");

export interface PageConflictProps {
  headingLevel: 2 | 3 | 4 | 5;
  onKeepMine: () => void;
  onUseTheirs: () => void;
}

/** Somebody else saved meanwhile: which version counts. */
export function PageConflict(props: PageConflictProps) {
  const { base, latest, requirements } = useContactGate();
  const { chunk, retry } = useChunk(loadPanel);
  if (chunk.status === "failed") return <PageFailure error={undefined} onRetry={retry} />;
  if (chunk.status !== "ready" || !base || !latest || !requirements) return <PageLoading />;
  const { ConflictPanel } = chunk.module;
  return (
    <PartBoundary>
      <ConflictPanel base={base} latest={latest} requirements={requirements} {...props} />
    </PartBoundary>
  );
}
