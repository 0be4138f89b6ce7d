"use client";

import type { ReactElement } from "react";
import type { ContactInfoForm } from "../../../form/index.js";
import { formatMessage, formatPlural, type Messages } from "../../../messages/index.js";
import { SectionLinks } from "../../section/SectionLinks.js";
import { sectionElementId } from "../../section/sectionElementId.js";
import { cx } from "../../ui/dom/cx.js";
import { StatusIcon } from "../../ui/icons/StatusIcon.js";
import { sectionLabel } from "../../words/sectionLabel.js";
import type { FormFooterSlot } from "./FormFooterSlots.js";
import { type FooterState, footerState } from "./footerState.js";

export interface FooterTextProps {
  form: ContactInfoForm;
  mode: "gate" | "page";
  /** A list in a box held the form back. */
  waiting: boolean;
  idPrefix: string;
  messages: Messages;
  classNames?: Partial<Record<FormFooterSlot, string>> | undefined;
  onFollow: (section: string) => boolean;
}

/** One line that says how things stand. A polite live region. Sets `data-tone="danger"` for problems. */
export function FooterText(props: FooterTextProps) {
  const { form, mode, waiting, messages, classNames } = props;
  const state = footerState(form, mode, waiting);
  return (
    <p
      className={cx("cg-missing", classNames?.missing)}
      data-tone={state.icon === "invalid" ? "danger" : undefined}
      role="status"
    >
      {state.icon && <StatusIcon status={state.icon} />}
      <span>
        {form.saved && !waiting && (
          <span>{`${mode === "gate" ? messages.gate.savedForLater : messages.page.saved} `}</span>
        )}
        {words(state, props)}
      </span>
    </p>
  );
}

function words(state: FooterState, props: FooterTextProps): ReactElement | null {
  const { summary, form, page, several, locale } = props.messages;
  switch (state.kind) {
    case "waiting":
      return (
        <>
          <strong>{several.pasteHeldBack}</strong>
          <span>{` ${form.nothingSent}`}</span>
        </>
      );
    case "problems":
      return (
        <>
          <strong>
            {formatMessage(summary.problemsIn, {
              problems: formatPlural(form.problems, state.count, locale),
              inSections: formatPlural(summary.inSections, state.sections.length, locale),
            })}
          </strong>
          <span>{` ${form.nothingSent}`}</span>
        </>
      );
    case "unsaved":
      return (
        <>
          <strong>{formatPlural(page.unsaved, state.sections.length, locale)}</strong>
          <ListOrNext {...props} sections={state.sections} />
        </>
      );
    case "left":
      return (
        <>
          <strong>{formatPlural(summary.left, state.sections.length, locale)}</strong>
          <ListOrNext {...props} sections={state.sections} next />
        </>
      );
    case "done":
      return <strong>{summary.allDone}</strong>;
    case "unchanged":
      return props.form.saved ? null : <span>{page.noChanges}</span>;
  }
}

/** All of them where there is room; elsewhere CSS shows only the way to the first. */
function ListOrNext({
  sections,
  next = false,
  idPrefix,
  messages,
  classNames,
  onFollow,
}: FooterTextProps & { sections: readonly string[]; next?: boolean }) {
  const [first] = sections;
  return (
    <>
      <span className={cx("cg-missing-list", classNames?.["missing-list"])}>
        <span>: </span>
        <SectionLinks
          sections={sections}
          idPrefix={idPrefix}
          messages={messages}
          onFollow={onFollow}
        />
      </span>
      {next && first !== undefined && (
        <span className={cx("cg-missing-next", classNames?.["missing-next"])}>
          {" · "}
          <a
            className="cg-link"
            href={`#${sectionElementId(idPrefix, first)}`}
            onClick={(event) => {
              if (onFollow(first)) event.preventDefault();
            }}
          >
            {formatMessage(messages.summary.next, { section: sectionLabel(messages, first) })}
          </a>
        </span>
      )}
    </>
  );
}
