import type { ReactNode } from "react";

/** A drawing beside words that say the same: always hidden from assistive technology. Set `cg-icon` in CSS for its size. */
export function Icon({ children }: { children: ReactNode }) {
  return (
    <svg className="cg-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
