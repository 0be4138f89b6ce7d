"use client";

import { useMessages } from "../words/useMessages.js";

/** Stands where the form will be. */
export function PageLoading() {
  const { gate } = useMessages();
  return (
    <div className="cg-page">
      <div className="cg-screen" role="status">
        <span className="cg-hidden">{gate.loading}</span>
        <span className="cg-skeleton" />
        <span className="cg-skeleton" data-kind="field" />
        <span className="cg-skeleton" data-kind="field" />
      </div>
    </div>
  );
}
