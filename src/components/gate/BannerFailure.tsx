"use client";

import { cx } from "../ui/dom/cx.js";
import { useDomId } from "../ui/dom/useDomId.js";
import { AlertIcon } from "../ui/icons/AlertIcon.js";
import { useRootClass } from "../ui/root/useRootClass.js";
import { useGateWords } from "../words/useGateWords.js";

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
