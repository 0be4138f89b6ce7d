"use client";

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { ContactInfoSnapshot } from "../../../client/index.js";
import {
  type ContactInfo,
  type ContactInfoMerge,
  type MergeChoices,
  type MergeSide,
  resolveClashes,
} from "../../../domain/index.js";
import { formatPlural, type MessagesOverride } from "../../../messages/index.js";
import { cx } from "../../ui/dom/cx.js";
import { elementById } from "../../ui/dom/elementById.js";
import { useDomId } from "../../ui/dom/useDomId.js";
import { Heading, type HeadingLevel } from "../../ui/Heading.js";
import { useRootClass } from "../../ui/root/useRootClass.js";
import { useMessages } from "../../words/useMessages.js";
import { ClashChoice } from "./ClashChoice.js";
import { ConflictFooter } from "./ConflictFooter.js";
import { isOwnSave } from "./isOwnSave.js";
import { MergedChanges } from "./MergedChanges.js";

export interface ConflictPanelProps
  extends Omit<ComponentPropsWithoutRef<"form">, "children" | "onSubmit"> {
  /** From `mergeContactInfo`: what both changed. Its own choices are where the screen starts. */
  merge: ContactInfoMerge;
  /** The record as somebody else has saved it: who, and when. */
  latest: ContactInfoSnapshot;
  /** What was decided is being saved. @default false */
  busy?: boolean;
  /** @default 3 */
  headingLevel?: HeadingLevel;
  /** Every clash has its choice, and this is the record that comes of it. */
  onDecide: (info: ContactInfo) => void;
  /** Back to the form, with everything as it was typed. */
  onBack: () => void;
  messages?: MessagesOverride;
}

/**
 * Somebody else saved while this person was typing, and some of it clashes: each clash in words, side by side, with a
 * choice for each. Takes the focus. Sending it too early leads to the first choice that is missing. Sets `data-state`:
 * `undecided` or `decided`.
 */
export const ConflictPanel = forwardRef<HTMLFormElement, ConflictPanelProps>(
  function ConflictPanel(props, ref) {
    const { merge, latest, busy = false, headingLevel = 3, onDecide, onBack, ...more } = props;
    const { messages: override, className, ...rest } = more;
    const messages = useMessages(override);
    const { conflict, gate } = messages;
    const rootClass = useRootClass();
    const id = useDomId(props.id);
    const title = useRef<HTMLHeadingElement>(null);
    const [choices, setChoices] = useState<MergeChoices>(merge.choices);
    const [asked, setAsked] = useState(false);
    const resolved = useMemo(() => resolveClashes(merge, choices), [merge, choices]);
    const { clashes, changes } = resolved;
    const undecided = clashes.filter(({ choice }) => choice === undefined);
    const isOwn = isOwnSave(latest);
    const name = latest.updatedBy?.name ?? gate.somebody;
    useEffect(() => title.current?.focus(), []);

    const clashId = (index: number) => `${id}-clash-${index}`;

    function chooseAll(side: MergeSide): void {
      setChoices(Object.fromEntries(clashes.map(({ key }) => [key, side])));
    }

    function goToFirstGap(): void {
      const gap = clashes.findIndex(({ choice }) => choice === undefined);
      elementById(title.current, clashId(gap))?.querySelector("input")?.focus();
    }

    return (
      <form
        aria-labelledby={`${id}-title`}
        {...rest}
        id={id}
        ref={ref}
        className={cx(rootClass, "cg-form", className)}
        noValidate
        data-state={undecided.length > 0 ? "undecided" : "decided"}
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          if (busy) return;
          setAsked(true);
          if (undecided.length > 0) goToFirstGap();
          else onDecide(resolved.info);
        }}
      >
        <div className="cg-conflict">
          <div className="cg-conflict-inner">
            <div className="cg-conflict-head">
              <Heading ref={title} level={headingLevel} tabIndex={-1} id={`${id}-title`}>
                {isOwn ? conflict.ownTitle : conflict.title}
              </Heading>
              <p>
                {isOwn
                  ? conflict.ownText
                  : formatPlural(conflict.text, clashes.length, messages.locale, { name })}
              </p>
              <div className="cg-actions">
                {(["mine", "theirs"] as const).map((side) => (
                  <button
                    key={side}
                    type="button"
                    className="cg-button"
                    data-size="sm"
                    onClick={() => chooseAll(side)}
                  >
                    {side === "mine" ? conflict.useMine : conflict.useTheirs}
                  </button>
                ))}
              </div>
            </div>
            {clashes.map((clash, index) => (
              <ClashChoice
                key={clash.key}
                clash={clash}
                id={clashId(index)}
                latest={latest}
                asked={asked}
                messages={messages}
                onChoose={(key, side) => setChoices((before) => ({ ...before, [key]: side }))}
              />
            ))}
            <MergedChanges changes={changes} name={name} messages={messages} />
          </div>
        </div>
        <ConflictFooter
          undecided={undecided}
          busy={busy}
          messages={messages}
          onNext={goToFirstGap}
          onBack={onBack}
        />
      </form>
    );
  },
);
