"use client";

import { useChunk } from "../Combobox/useChunk.js";
import type { ConflictPanelProps } from "../ConflictPanel/ConflictPanel.js";
import { ChunkPlaceholder } from "../ContactInfoForm/ChunkPlaceholder.js";
import { useMessages } from "../MessagesContext.js";
import { PartBoundary } from "../PartBoundary/PartBoundary.js";

const load = () => import("../ConflictPanel/ConflictPanel.js");

/** The choice between two versions, downloaded when there is one. What fails here leaves the form behind it alone. */
export function ConflictChunk(props: ConflictPanelProps) {
  const messages = useMessages();
  const { chunk, retry } = useChunk(load);
  if (chunk.status !== "ready") {
    return (
      <ChunkPlaceholder failed={chunk.status === "failed"} messages={messages} onRetry={retry} />
    );
  }
  const { ConflictPanel } = chunk.module;
  return (
    <PartBoundary>
      <ConflictPanel {...props} />
    </PartBoundary>
  );
}
