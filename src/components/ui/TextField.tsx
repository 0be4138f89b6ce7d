"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import type { Issue } from "../../domain/index.js";
import { typedLine } from "../../domain/texts/typedLine.js";
import type { Messages } from "../../messages/index.js";
import { cx } from "./dom/cx.js";
import type { Elements } from "./dom/Elements.js";
import type { FieldSlot } from "./FieldSlots.js";
import { IssueMessage } from "./IssueMessage.js";

export interface TextFieldProps
  extends Omit<ComponentPropsWithoutRef<"input">, "value" | "onChange" | "required" | "id"> {
  id: string;
  label: string;
  value: string;
  onValueChange: (value: string) => void;
  /** Says "optional" beside the label, which itself stays as it is. @default false */
  optional?: boolean;
  /** What is wrong with it; only what may be shown now. */
  issues: readonly Issue[];
  /** Stands under the field while nothing is wrong. */
  hint?: string | undefined;
  /** Stands under the message. */
  after?: Elements;
  messages: Messages;
  classNames?: Partial<Record<FieldSlot, string>> | undefined;
}

/** A labelled text box with one line kept under it, so that an error moves nothing. Sets `data-invalid`. */
export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(
  {
    id,
    label,
    value,
    onValueChange,
    optional = false,
    issues,
    hint,
    after,
    messages,
    classNames,
    className,
    ...rest
  },
  ref,
) {
  const invalid = issues.length > 0;
  const messageId = `${id}-message`;
  const optionalId = `${id}-optional`;
  const describedBy = [optional && optionalId, (invalid || hint) && messageId].filter(Boolean);
  return (
    <div className={cx("cg-field", classNames?.field)} data-invalid={invalid || undefined}>
      <div className={cx("cg-label-row", classNames?.["label-row"])}>
        <label className={cx("cg-label", classNames?.label)} htmlFor={id}>
          {label}
        </label>
        {optional && (
          <span className={cx("cg-optional", classNames?.optional)} id={optionalId}>
            {messages.form.optional}
          </span>
        )}
      </div>
      <input
        autoComplete="off"
        {...rest}
        ref={ref}
        className={cx("cg-input", classNames?.input, className)}
        id={id}
        value={value}
        onChange={(event) => onValueChange(typedLine(event.target.value))}
        aria-required={optional ? undefined : true}
        aria-invalid={invalid ? true : undefined}
        aria-describedby={describedBy.length > 0 ? describedBy.join(" ") : undefined}
      />
      <div>
        <IssueMessage id={messageId} issues={issues} messages={messages}>
          {hint}
        </IssueMessage>
        {after}
      </div>
    </div>
  );
});
