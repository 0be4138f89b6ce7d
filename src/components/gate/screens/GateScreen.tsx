"use client";

import type { ReactNode } from "react";
import { cx } from "../../ui/dom/cx.js";
import type { Elements } from "../../ui/dom/Elements.js";
import { useDomId } from "../../ui/dom/useDomId.js";
import { Heading } from "../../ui/Heading.js";
import { HelpLinks } from "../../ui/links/HelpLinks.js";
import { useGateWords } from "../../words/useGateWords.js";
import { useGateView } from "../view/GateViewContext.js";
import { WaysOut } from "../view/WaysOut.js";

export interface GateScreenProps {
  /** Which screen this is; shown as `data-screen`. */
  name: "loading" | "failed" | "no-rights" | "outdated" | "crashed";
  icon?: ReactNode;
  tone?: "danger" | undefined;
  title: string;
  text?: ReactNode;
  /** Below the text: people, sections, a skeleton. */
  children?: Elements;
  /** Buttons. */
  actions?: ReactNode;
}

/** A locked gate with a message in the place of the form. The help links and the ways out are always there (R16). */
export function GateScreen(props: GateScreenProps) {
  const { name, icon, tone, title, text, children, actions } = props;
  const { supportHref, helpHref, headingLevel, classNames } = useGateView();
  const { gate } = useGateWords();
  const textId = useDomId();
  return (
    <div
      role="dialog"
      aria-modal="true"
      aria-label={gate.title}
      aria-describedby={textId}
      tabIndex={-1}
      className={cx("cg-dialog", classNames.dialog)}
      data-size="message"
      data-screen={name}
    >
      <div className={cx("cg-screen", classNames.screen)}>
        <HelpLinks
          supportHref={supportHref}
          helpHref={helpHref}
          className={cx("cg-screen-links", classNames["help-links"])}
        />
        {icon && (
          <span className="cg-screen-icon" data-tone={tone}>
            {icon}
          </span>
        )}
        <div className="cg-screen-text" id={textId}>
          <Heading level={headingLevel} className="cg-section-title">
            {title}
          </Heading>
          {text && <p>{text}</p>}
        </div>
        {children}
        {actions && <div className="cg-actions">{actions}</div>}
        <WaysOut />
      </div>
    </div>
  );
}
