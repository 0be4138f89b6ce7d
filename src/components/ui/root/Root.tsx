"use client";

import type { ReactNode } from "react";
import { cx } from "../dom/cx.js";
import { RootContext } from "./RootContext.js";
import { useRootClass } from "./useRootClass.js";

export interface RootProps {
  /** Fold like the form does when there is little room. @default false */
  layout?: boolean;
  children: ReactNode;
}

/** Around a part that may stand alone: brings what the form or the gate would; inside those it adds nothing. */
export function Root({ layout = false, children }: RootProps) {
  const rootClass = useRootClass();
  if (!rootClass) return children;
  return (
    <RootContext.Provider value={true}>
      <div className={cx(rootClass, layout && "cg-layout")}>{children}</div>
    </RootContext.Provider>
  );
}
