"use client";

import type { ReactNode } from "react";
import type { Elements } from "../dom/Elements.js";
import { useDomId } from "../dom/useDomId.js";
import { CloseIcon } from "../icons/CloseIcon.js";

export interface ChipProps {
  /** Stands before the words, for example an avatar. */
  start?: Elements;
  children: ReactNode;
  /** DOM id of the remove button. */
  removeId?: string | undefined;
  /** Full words of the remove button. */
  removeLabel: string;
  /** More about it: shown under the pointer, and said with the remove button. */
  description?: string | undefined;
  /** Stands before the remove button: another thing to do with it. */
  action?: Elements;
  /** Left out when it can't be removed. */
  onRemove?: (() => void) | undefined;
  /** @default false */
  disabled?: boolean | undefined;
  /** @default "normal" */
  tone?: "normal" | "warning" | undefined;
}

/** One picked thing with its remove button. Sets `data-plain` without a start, and `data-tone`. */
export function Chip(props: ChipProps) {
  const { start, children, removeLabel, onRemove, disabled, tone, description } = props;
  const descriptionId = useDomId();
  return (
    <li
      className="cg-chip"
      data-plain={start ? undefined : true}
      data-fixed={onRemove ? undefined : true}
      data-tone={tone === "warning" ? tone : undefined}
    >
      {start}
      {/* What an engine says of a zone differs from one to the next, also from server to browser. */}
      <span className="cg-chip-text" title={description} suppressHydrationWarning>
        {children}
      </span>
      {props.action}
      {onRemove && (
        <button
          type="button"
          id={props.removeId}
          className="cg-icon-button"
          aria-label={removeLabel}
          aria-describedby={description === undefined ? undefined : descriptionId}
          disabled={disabled}
          onClick={onRemove}
        >
          <CloseIcon />
        </button>
      )}
      {description !== undefined && (
        <span id={descriptionId} hidden suppressHydrationWarning>
          {description}
        </span>
      )}
    </li>
  );
}
