"use client";

import { BusyButton } from "../../ui/BusyButton.js";
import { FailureCallout } from "../../ui/callout/FailureCallout.js";
import { cx } from "../../ui/dom/cx.js";
import type { Elements } from "../../ui/dom/Elements.js";
import { Footer } from "./Footer.js";
import { FooterText, type FooterTextProps } from "./FooterText.js";

export interface FormFooterProps extends FooterTextProps {
  retrying: boolean;
  /** Stands before the buttons: a way out, for example. */
  start?: Elements;
  onSaveForLater: () => void;
  onDiscard: () => void;
}

/** How things stand, and the buttons. Submit is never disabled: pressed too early, it says what is missing. */
export function FormFooter(props: FormFooterProps) {
  const { start, retrying, onSaveForLater, onDiscard, ...text } = props;
  const { form, mode, messages, classNames } = text;
  const { gate, page } = messages;
  const { submitting } = form;
  const saving = retrying ? gate.retrying : page.saving;
  return (
    <Footer className={classNames?.footer}>
      <FailureCallout failure={form.failure} messages={messages} />
      <FooterText {...text} />
      <div className={cx("cg-footer-actions", classNames?.["footer-actions"])}>
        {start}
        {mode === "gate" ? (
          <BusyButton
            type="button"
            variant="quiet"
            busy={submitting?.final === false}
            label={gate.saveForLater}
            busyLabel={saving}
            onClick={onSaveForLater}
          />
        ) : (
          <button type="button" className="cg-button" data-variant="quiet" onClick={onDiscard}>
            {page.discard}
          </button>
        )}
        <BusyButton
          type="submit"
          variant="primary"
          busy={mode === "gate" ? submitting?.final === true : submitting !== undefined}
          label={mode === "gate" ? gate.submit : page.save}
          busyLabel={mode === "gate" && !retrying ? gate.submitting : saving}
        />
      </div>
    </Footer>
  );
}
