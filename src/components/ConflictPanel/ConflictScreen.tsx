"use client";

import { useChunk } from "../Combobox/useChunk.js";
import { PageFailure } from "../ContactInfoPage/PageFailure.js";
import { PageLoading } from "../ContactInfoPage/PageLoading.js";
import type { HeadingLevel } from "../GateScreen/Heading.js";
import type { PendingConflict } from "./useMergingSave.js";

const loadPanel = () => import("./ConflictPanel.js");

export interface ConflictScreenProps {
  conflict: PendingConflict;
  headingLevel: HeadingLevel;
}

/** The clashes of a save that is waiting for them, downloaded when there are any. */
export function ConflictScreen({ conflict, headingLevel }: ConflictScreenProps) {
  const { chunk, retry } = useChunk(loadPanel);
  if (chunk.status === "failed") return <PageFailure error={undefined} onRetry={retry} />;
  if (chunk.status !== "ready") return <PageLoading />;
  const { ConflictPanel } = chunk.module;
  return (
    <ConflictPanel
      // Somebody may save once more meanwhile: then it is another conflict, with other clashes.
      key={conflict.current.revision}
      merge={conflict.merge}
      latest={conflict.current}
      busy={conflict.busy}
      headingLevel={headingLevel}
      onDecide={conflict.decide}
      onBack={conflict.leave}
    />
  );
}
