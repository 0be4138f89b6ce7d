"use client";

import type { ComponentPropsWithoutRef } from "react";

export interface BusyButtonProps extends ComponentPropsWithoutRef<"button"> {
  busy: boolean;
  label: string;
  busyLabel: string;
  variant: "primary" | "quiet";
}

/**
 * A button that says when its work is under way. Both texts share one place, so its width stays; it is
 * `aria-disabled`, not `disabled`, so focus stays. Sets `data-state="busy"`.
 */
export function BusyButton({ busy, label, busyLabel, variant, onClick, ...rest }: BusyButtonProps) {
  return (
    <button
      {...rest}
      className="cg-button"
      data-variant={variant}
      data-state={busy ? "busy" : undefined}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      <span className="cg-busy">
        <span className="cg-busy-face" data-shown={!busy} aria-hidden={busy}>
          {label}
        </span>
        <span className="cg-busy-face" data-shown={busy} aria-hidden={!busy}>
          <span className="cg-spinner" />
          <span>{busyLabel}</span>
        </span>
      </span>
    </button>
  );
}
