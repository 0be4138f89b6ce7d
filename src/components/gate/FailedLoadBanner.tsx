"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { type ContactGate, useBrowserLayoutEffect } from "../../gate/index.js";
import { BusyButton } from "../ui/BusyButton.js";
import { cx } from "../ui/dom/cx.js";
import { useDomId } from "../ui/dom/useDomId.js";
import { AlertIcon } from "../ui/icons/AlertIcon.js";
import { useRootClass } from "../ui/root/useRootClass.js";
import { loadWords } from "../words/loadWords.js";
import { useGateWords } from "../words/useGateWords.js";
import { focusPortal } from "./focusPortal.js";

export interface FailedLoadBannerProps {
  gate: ContactGate;
  frame: RefObject<HTMLElement | null>;
  announce: (text: string) => void;
  className: string | undefined;
}

/** Above a portal that the host opens although nothing could be loaded: why, and the way to try again. */
export function FailedLoadBanner({ gate, frame, announce, className }: FailedLoadBannerProps) {
  const messages = useGateWords();
  const rootClass = useRootClass();
  const titleId = useDomId();
  const banner = useRef<HTMLElement>(null);
  // Stays while it is asked again, so that the button does not vanish under the hand.
  const [error, setError] = useState(gate.error);
  if (gate.error && gate.error !== error) setError(gate.error);
  const { title, text } = error ? loadWords(messages, error) : { title: "", text: "" };

  useEffect(() => announce(title), [announce, title]);
  useBrowserLayoutEffect(() => {
    const element = banner.current;
    return () => {
      const portal = frame.current;
      if (portal && element?.contains(document.activeElement)) focusPortal(portal);
    };
  }, [frame]);

  return (
    <section
      ref={banner}
      className={cx(rootClass, "cg-banner", className)}
      aria-labelledby={titleId}
      lang={messages.locale}
      dir={messages.direction}
    >
      <AlertIcon />
      <p>
        <strong id={titleId}>{`${title}.`}</strong> <span>{text}</span>
      </p>
      <BusyButton
        type="button"
        variant="quiet"
        busy={gate.retrying || gate.status === "loading"}
        label={messages.gate.tryAgain}
        busyLabel={messages.gate.retrying}
        onClick={() => void gate.reload()}
      />
    </section>
  );
}
