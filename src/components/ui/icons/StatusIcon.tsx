import type { SectionStatus } from "../../../domain/index.js";

const SHAPES = {
  complete: (
    <>
      <circle cx="9" cy="9" r="8" fill="currentColor" />
      <path
        className="cg-status-mark"
        d="m5.6 9.3 2.3 2.3 4.5-5"
        fill="none"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  missing: (
    <circle
      cx="9"
      cy="9"
      r="7.1"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeDasharray="2.6 2.98"
      strokeLinecap="round"
    />
  ),
  invalid: (
    <>
      <circle cx="9" cy="9" r="8" fill="currentColor" />
      <path
        className="cg-status-mark"
        d="M9 4.9v4.7M9 12.8v.1"
        fill="none"
        strokeWidth="1.8"
        strokeLinecap="round"
      />
    </>
  ),
  deferred: (
    <>
      <circle cx="9" cy="9" r="7.1" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path
        d="M9 5.2V9l2.5 1.6"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  optional: <circle cx="9" cy="9" r="7.1" fill="none" stroke="currentColor" strokeWidth="1.5" />,
} as const;

/** The shape of a section's state, so that colour is never alone; the words stand beside it. Sets `data-status`. */
export function StatusIcon({ status }: { status: SectionStatus }) {
  return (
    <svg
      className="cg-status"
      data-status={status}
      viewBox="0 0 18 18"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[status]}
    </svg>
  );
}
