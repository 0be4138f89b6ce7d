"use client";

import { type FocusEvent, useRef, useState } from "react";
import type { Issue, SupportSchedule } from "../../../domain/index.js";
import { formatPlural } from "../../../messages/index.js";
import { fieldId } from "../../ui/dom/fieldId.js";
import { IssueMessage } from "../../ui/IssueMessage.js";
import { PlusIcon } from "../../ui/icons/PlusIcon.js";
import type { UndoableAction } from "../change/isUndoable.js";
import { useHoursParts } from "../state/HoursContext.js";
import { issuesUnder } from "../state/issuesUnder.js";
import { UndoButton } from "../state/UndoButton.js";
import { useAdded } from "../week/useAdded.js";
import { ExceptionRow } from "./ExceptionRow.js";
import { useExceptionRows } from "./useExceptionRows.js";

export interface ExceptionsFieldsProps {
  schedule: SupportSchedule;
  /** JSON Pointer of the list. */
  path: string;
  issues: readonly Issue[];
}

/** Holidays and special days of a schedule, in the order in which they were given; many past ones are folded. */
export function ExceptionsFields({ schedule, path, issues }: ExceptionsFieldsProps) {
  const { formId, messages, headingLevel, disabled, readOnly, ...parts } = useHoursParts();
  const { dispatch, announce, touch } = parts;
  const words = messages.hours;
  const id = fieldId(formId, path);
  const Title = `h${headingLevel}` as const;
  const addButton = useRef<HTMLButtonElement>(null);
  const [unfolded, setUnfolded] = useState(false);

  const rows = useExceptionRows(schedule.exceptions).map((row) => {
    const rowPath = `${path}/${row.index}`;
    return { ...row, rowPath, rowIssues: issuesUnder(rowPath, issues) };
  });
  const { added, expectRow } = useAdded(rows.length);
  const foldable = rows.filter((row) => row.foldable);
  // What the error summary leads to has to be on the page.
  const mustShow = foldable.some(({ rowIssues }) => rowIssues.length > 0);
  const shown = unfolded || mustShow ? rows : rows.filter((row) => !row.foldable);
  const ownIssues = issues.filter((issue) => issue.path === path);

  const add = () => {
    expectRow();
    dispatch({ type: "addException", schedule: schedule.id });
  };
  // A date that is left may be the twin of one further down, which is where the issue stands.
  const touchTwins = (event: FocusEvent) => {
    const left = rows.find(({ rowPath }) => fieldId(formId, `${rowPath}/date`) === event.target.id);
    for (const { exception, rowPath } of rows) {
      if (left && exception.date === left.exception.date) touch(`${rowPath}/date`);
    }
  };

  const isOfTheseDays = (action: UndoableAction) =>
    action.schedule === schedule.id &&
    (action.type === "mendExceptions" || action.type === "removeException");
  const isUnsorted = issues.some(({ code }) => code === "hours_exception_order");
  const overlaps = issues.some(({ code }) => code === "hours_overlap");
  const sort = overlaps ? words.sortAndJoinExceptions : words.sortExceptions;
  const mendText = isUnsorted ? sort : words.join;
  const mend = () => {
    dispatch({ type: "mendExceptions", schedule: schedule.id });
    announce(words.done.mendExceptions);
    addButton.current?.focus();
  };

  if (readOnly && rows.length === 0) return null;
  return (
    <fieldset className="cg-exceptions" aria-labelledby={`${id}-title`} onBlur={touchTwins}>
      <Title className="cg-subtitle" id={`${id}-title`}>
        {words.exceptions}
      </Title>
      {foldable.length > 0 && !mustShow && (
        <button
          type="button"
          className="cg-button"
          data-variant="add"
          onClick={() => setUnfolded(!unfolded)}
        >
          {formatPlural(
            unfolded ? words.hidePastExceptions : words.showPastExceptions,
            foldable.length,
            messages.locale,
          )}
        </button>
      )}
      {shown.length > 0 && (
        <div className="cg-exception-rows">
          <div className="cg-exception-axis" aria-hidden="true">
            <span className="cg-label">{words.exceptionDate}</span>
            <span className="cg-label">{words.exceptionTitle}</span>
            <span className="cg-optional">{messages.form.optional}</span>
          </div>
          {shown.map(({ key, exception, index, rowPath, rowIssues }) => (
            <ExceptionRow
              key={key}
              schedule={schedule.id}
              exception={exception}
              index={index}
              path={rowPath}
              issues={rowIssues}
              autoFocus={index === added}
              addButton={addButton}
            />
          ))}
        </div>
      )}
      {ownIssues.length > 0 && (
        <IssueMessage id={`${id}-message`} issues={ownIssues} messages={messages} />
      )}
      {!readOnly && (
        <div className="cg-actions">
          <button
            ref={addButton}
            type="button"
            id={id}
            className="cg-button"
            data-variant="add"
            aria-describedby={ownIssues.length > 0 ? `${id}-message` : undefined}
            disabled={disabled}
            onClick={add}
          >
            <PlusIcon />
            <span>{words.addException}</span>
          </button>
          {(isUnsorted || overlaps) && !disabled && (
            <button type="button" className="cg-button" data-variant="add" onClick={mend}>
              {mendText}
            </button>
          )}
          <UndoButton shows={isOfTheseDays} onGone={() => addButton.current?.focus()} />
        </div>
      )}
    </fieldset>
  );
}
