"use client";

import type { MergeClash } from "../../../domain/index.js";
import { formatPlural, type Messages } from "../../../messages/index.js";
import { Footer } from "../../form/footer/Footer.js";
import { BusyButton } from "../../ui/BusyButton.js";
import { StatusIcon } from "../../ui/icons/StatusIcon.js";
import { clashTitle } from "./clashTitle.js";

export interface ConflictFooterProps {
  undecided: readonly MergeClash[];
  busy: boolean;
  messages: Messages;
  /** Moves to the first choice that is missing. */
  onNext: () => void;
  onBack: () => void;
}

/** How many choices are left, and the ways on. */
export function ConflictFooter({ undecided, busy, messages, onNext, onBack }: ConflictFooterProps) {
  const { conflict, page, locale } = messages;
  const [first] = undecided;
  return (
    <Footer>
      <p className="cg-missing" role="status">
        <StatusIcon status={first ? "missing" : "complete"} />
        <span>
          {first ? (
            <span>
              <strong>{formatPlural(conflict.left, undecided.length, locale)}</strong>{" "}
              <button type="button" className="cg-link" onClick={onNext}>
                {clashTitle(first, messages).title}
              </button>
            </span>
          ) : (
            <strong>{conflict.allDecided}</strong>
          )}
        </span>
      </p>
      <div className="cg-footer-actions">
        <button type="button" className="cg-button" data-variant="quiet" onClick={onBack}>
          {conflict.back}
        </button>
        <BusyButton
          type="submit"
          variant="primary"
          busy={busy}
          label={conflict.apply}
          busyLabel={page.saving}
        />
      </div>
    </Footer>
  );
}
