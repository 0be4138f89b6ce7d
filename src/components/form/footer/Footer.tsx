"use client";

import { type ComponentPropsWithoutRef, useEffect, useRef } from "react";
import { cx } from "../../ui/dom/cx.js";
import { shareHeight } from "../../ui/dom/shareHeight.js";

/** The footer of a form. It sticks where there is room, and tells its form how high it is: what has the focus must not lie under it. */
export function Footer({ className, ...rest }: ComponentPropsWithoutRef<"footer">) {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = element;
    return shareHeight(current, current?.parentElement, "--cg-footer-size");
  }, []);
  return <footer {...rest} ref={element} className={cx("cg-footer", className)} />;
}
