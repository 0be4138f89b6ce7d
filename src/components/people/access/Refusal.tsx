"use client";

import { forwardRef } from "react";
import { formatMessage } from "../../../messages/index.js";
import { sectionLabel } from "../../words/sectionLabel.js";
import { ReplaceFirst } from "./ReplaceFirst.js";
import type { ShownRefusal } from "./refusalsOf.js";
import { refusalText } from "./refusalText.js";
import { useUsersParts } from "./UsersContext.js";

export interface RefusalProps {
  id: string;
  refusal: ShownRefusal;
  /** Ids of the sections that name this person. */
  sections: readonly string[];
}

/** Why it can't be done, in the place of the button, and the way out where there is one. Can take the focus. */
export const Refusal = forwardRef<HTMLSpanElement, RefusalProps>(function Refusal(props, ref) {
  const { id, refusal } = props;
  const { messages } = useUsersParts();
  // A section of a newer server may have no words here.
  const sections = props.sections.filter((section) => Object.hasOwn(messages.sections, section));
  const isContact = refusal === "is_alert_contact";
  const isNamed = isContact && sections.length > 0;
  return (
    <span ref={ref} className="cg-cell-note" tabIndex={-1}>
      <span id={id} className="cg-refusal">
        <span>
          {isNamed ? `${refusalText(refusal, messages)}.` : refusalText(refusal, messages)}
        </span>{" "}
        {isNamed && (
          <span>
            {formatMessage(messages.access.namedIn, {
              sections: sections.map((section) => sectionLabel(messages, section)).join(", "),
            })}
          </span>
        )}
      </span>
      {isContact && <ReplaceFirst section={sections[0]} reasonId={id} />}
    </span>
  );
});
