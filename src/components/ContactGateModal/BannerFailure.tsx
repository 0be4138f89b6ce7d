"use client";

import { cx } from "../cx.js";
import { AlertIcon } from "../icons/AlertIcon.js";
import { useRootClass } from "../Root/useRootClass.js";
import { useDomId } from "../useDomId.js";
import { useGateWords } from "../useGateWords.js";

interface BannerFailureProps {
  title: string;
  className: string | undefined;
  onRetry: () => void;
}

/** The banner whose details did not download: that something is due is said all the same. */
export function BannerFailure({ title, className, onRetry }: BannerFailureProps) {
  const { gate, locale, direction } = useGateWords();
  const rootClass = useRootClass();
  const titleId = useDomId();
  return (
    <section
      className={cx(rootClass, "cg-banner", className)}
      aria-labelledby={titleId}
      lang={locale}
      dir={direction}
    >
      <AlertIcon />
      <p>
        <strong id={titleId}>{title}</strong>
      </p>
      <button type="button" className="cg-button" data-size="sm" onClick={onRetry}>
        {gate.tryAgain}
      </button>
    </section>
  );
}
