"use client";

import { type ComponentPropsWithoutRef, forwardRef, useEffect, useRef } from "react";
import type { ContactInfoSnapshot } from "../../client/index.js";
import type { Requirements } from "../../domain/index.js";
import { formatMessage, type MessagesOverride } from "../../messages/index.js";
import { cx } from "../cx.js";
import { Heading, type HeadingLevel } from "../GateScreen/Heading.js";
import { useMessages } from "../MessagesContext.js";
import { useRootClass } from "../Root/useRootClass.js";
import { sectionLabel } from "../Section/sectionLabel.js";
import { changedSections } from "./changedSections.js";

export interface ConflictPanelProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** The record that the form was opened on. */
  base: ContactInfoSnapshot;
  /** The record as somebody else has saved it meanwhile. */
  latest: ContactInfoSnapshot;
  requirements: Requirements;
  /** @default 3 */
  headingLevel?: HeadingLevel;
  /** Saves what was typed on top of `latest`. */
  onKeepMine: () => void;
  /** Drops what was typed. */
  onUseTheirs: () => void;
  messages?: MessagesOverride;
}

/** Somebody else saved while this person was typing: who, what, and which version counts. Takes the focus. */
export const ConflictPanel = forwardRef<HTMLDivElement, ConflictPanelProps>(
  function ConflictPanel(props, ref) {
    const { base, latest, requirements, headingLevel = 3, ...more } = props;
    const { onKeepMine, onUseTheirs, messages: override, className, ...rest } = more;
    const messages = useMessages(override);
    const words = messages.conflict;
    const title = useRef<HTMLHeadingElement>(null);
    const rootClass = useRootClass();
    useEffect(() => title.current?.focus(), []);

    const sections = changedSections(base.info, latest.info, requirements);
    const names = new Intl.ListFormat(messages.locale).format(
      sections.map((id) => sectionLabel(messages, id)),
    );
    const who = latest.updatedBy?.name;
    return (
      <div {...rest} ref={ref} className={cx(rootClass, "cg-conflict", className)}>
        <div className="cg-conflict-inner">
          <div className="cg-conflict-head">
            <Heading ref={title} level={headingLevel} tabIndex={-1}>
              {words.title}
            </Heading>
            <p>{words.text}</p>
            {names && (
              <p>
                {formatMessage(words.changedSections, {
                  name: who ?? messages.gate.somebody,
                  sections: names,
                })}
              </p>
            )}
            <div className="cg-actions">
              <button type="button" className="cg-button" data-size="sm" onClick={onKeepMine}>
                {words.keepMine}
              </button>
              <button type="button" className="cg-button" data-size="sm" onClick={onUseTheirs}>
                {words.useTheirs}
              </button>
            </div>
          </div>
        </div>
      </div>
    );
  },
);
