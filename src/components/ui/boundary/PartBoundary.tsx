"use client";

import { type ReactNode, useRef } from "react";
import { gateEnglish } from "../../../messages/gateEnglish.js";
import type { MessagesOverride } from "../../../messages/index.js";
import { useMessages } from "../../words/useMessages.js";
import { GateErrorBoundary } from "./GateErrorBoundary.js";
import { PartFailure } from "./PartFailure.js";
import { useCrashReport } from "./useCrashReport.js";

export interface PartBoundaryProps {
  messages?: MessagesOverride | undefined;
  /** What has stopped working. @default a part: the rest of the form is still there */
  whole?: boolean;
  children: ReactNode;
}

/**
 * A crash in here takes only this part down: what was typed around it stays, and it can be tried again. The focus goes
 * to the button that does so when it was inside, and back inside with the part.
 */
export function PartBoundary({ messages: override, whole = false, children }: PartBoundaryProps) {
  const messages = useMessages(override);
  const report = useCrashReport();
  const button = useRef<HTMLButtonElement>(null);
  const { crashedTitle, crashedText, partCrashedText } = messages.gate;
  return (
    <GateErrorBoundary
      onCrash={report}
      onFocusLost={() => button.current?.focus()}
      fallback={(retry) => (
        <PartFailure
          ref={button}
          title={crashedTitle}
          text={whole ? crashedText : partCrashedText}
          messages={messages}
          onRetry={() => retry(focusWhatCame(button.current))}
        />
      )}
      // Ours, in English: the host's own words may be what fails.
      lastResort={(retry) => (
        <div lang={gateEnglish.locale} dir={gateEnglish.direction}>
          <PartFailure
            ref={button}
            title={gateEnglish.gate.crashedTitle}
            text={whole ? gateEnglish.gate.crashedText : gateEnglish.gate.partCrashedText}
            messages={gateEnglish}
            onRetry={() => retry()}
          />
        </div>
      )}
    >
      {children}
    </GateErrorBoundary>
  );
}

const CONTROLS = "input, select, textarea, button, a[href], [tabindex]";

/** Moves the focus to the first control of what will stand where `button` is now. */
function focusWhatCame(button: HTMLElement | null): () => void {
  const failure = button?.closest(".cg-callout");
  const place = failure?.parentElement;
  const index = place && failure ? [...place.children].indexOf(failure) : -1;
  return () => {
    if (button?.isConnected) return;
    place?.children[index]?.querySelector<HTMLElement>(CONTROLS)?.focus();
  };
}
