"use client";

import { ChunkPlaceholder } from "../../ui/boundary/ChunkPlaceholder.js";
import { PartBoundary } from "../../ui/boundary/PartBoundary.js";
import { useLazyModule } from "../../ui/boundary/useLazyModule.js";
import type { HeadingLevel } from "../../ui/Heading.js";
import { useMessages } from "../../words/useMessages.js";
import type { PendingConflict } from "./useMergingSave.js";

const loadPanel = () => import("./ConflictPanel.js");

export interface ConflictScreenProps {
  conflict: PendingConflict;
  headingLevel: HeadingLevel;
}

/** The clashes of a save that waits for them, downloaded when there are any. What fails here leaves the form alone. */
export function ConflictScreen({ conflict, headingLevel }: ConflictScreenProps) {
  const { chunk, retry } = useLazyModule(loadPanel);
  const messages = useMessages();
  if (chunk.status !== "ready") {
    return (
      <ChunkPlaceholder failed={chunk.status === "failed"} messages={messages} onRetry={retry} />
    );
  }
  const { ConflictPanel } = chunk.module;
  return (
    <PartBoundary>
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
    </PartBoundary>
  );
}
