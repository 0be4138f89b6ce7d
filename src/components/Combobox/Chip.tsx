"use client";

import type { ReactNode } from "react";
import { CloseIcon } from "../icons/CloseIcon.js";

export interface ChipProps {
  /** Stands before the words, for example an avatar. */
  start?: ReactNode;
  children: ReactNode;
  /** DOM id of the remove button. */
  removeId?: string | undefined;
  /** Full words of the remove button. */
  removeLabel: string;
  /** Left out when it can't be removed. */
  onRemove?: (() => void) | undefined;
  /** @default false */
  disabled?: boolean | undefined;
  /** @default "normal" */
  tone?: "normal" | "warning" | undefined;
}

/** One picked thing with its remove button. Sets `data-plain` without a start, and `data-tone`. */
export function Chip(props: ChipProps) {
  const { start, children, removeLabel, onRemove, disabled, tone } = props;
  return (
    <li
      className="cg-chip"
      data-plain={start ? undefined : true}
      data-fixed={onRemove ? undefined : true}
      data-tone={tone === "warning" ? tone : undefined}
    >
      {start}
      <span className="cg-chip-text">{children}</span>
      {onRemove && (
        <button
          type="button"
          id={props.removeId}
          className="cg-icon-button"
          aria-label={removeLabel}
          disabled={disabled}
          onClick={onRemove}
        >
          <CloseIcon />
        </button>
      )}
    </li>
  );
}
