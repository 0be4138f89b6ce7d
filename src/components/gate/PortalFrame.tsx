"use client";

import { forwardRef, type ReactNode, useImperativeHandle, useRef } from "react";
import { useBrowserLayoutEffect } from "../../gate/index.js";

interface PortalFrameProps {
  inert: boolean;
  children: ReactNode;
}

/** Around the host's portal; takes no part in its layout. Sets `data-portal` to `open` or `inert`. */
export const PortalFrame = forwardRef<HTMLDivElement, PortalFrameProps>(function PortalFrame(
  { inert, children },
  ref,
) {
  const frame = useRef<HTMLDivElement>(null);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => frame.current, []);
  // React 18 knows no `inert` property, and 19 takes no string for it.
  useBrowserLayoutEffect(() => {
    frame.current?.toggleAttribute("inert", inert);
  }, [inert]);
  return (
    <div ref={frame} className="cg-portal" data-portal={inert ? "inert" : "open"}>
      {children}
    </div>
  );
});
