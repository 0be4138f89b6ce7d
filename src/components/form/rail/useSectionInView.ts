"use client";

import { type RefObject, useEffect, useState } from "react";
import { elementById } from "../../ui/dom/elementById.js";

/**
 * Which of these elements is being read: the first one that reaches into the middle of what can be seen. `undefined`
 * until the browser has said so, and where it can't.
 */
export function useSectionInView(
  near: RefObject<Element | null>,
  ids: readonly string[],
): string | undefined {
  const [current, setCurrent] = useState<string>();
  const key = ids.join(" ");

  useEffect(() => {
    if (typeof IntersectionObserver === "undefined") return;
    const order = key.split(" ");
    const visible = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) visible.add(target.id);
          else visible.delete(target.id);
        }
        const first = order.find((id) => visible.has(id));
        if (first !== undefined) setCurrent(first);
      },
      // A strip below the host's headers: what has scrolled under them is no longer read.
      { rootMargin: "-25% 0px -45% 0px" },
    );
    for (const id of order) {
      const element = elementById(near.current, id);
      if (element) observer.observe(element);
    }
    return () => observer.disconnect();
  }, [near, key]);

  return current;
}
