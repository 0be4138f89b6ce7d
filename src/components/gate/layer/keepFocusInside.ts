import { isLaterLayer } from "./isLaterLayer.js";
import type { Reachable } from "./reachable.js";

export interface FocusKeeper {
  /** Brings the focus back in, to where it was last, unless it is where it may be. */
  restore(): void;
  stop(): void;
}

/** Keeps the focus in the gate's dialog when its place disappears, or when somebody else takes it. */
export function keepFocusInside(layer: HTMLElement, reachable: Reachable): FocusKeeper {
  const page = layer.ownerDocument;
  let last: Element | undefined;

  function mayStay(element: Element | null): boolean {
    if (!element || element === page.body) return false;
    return layer.contains(element) || reachable.includes(element) || isInLaterLayer(element, layer);
  }

  function restore(): void {
    if (mayStay(page.activeElement) || isLaterLayer(page.body, layer)) return;
    const place = last?.isConnected ? last : layer.querySelector('[role="dialog"]');
    if (place instanceof HTMLElement) place.focus({ preventScroll: true });
  }

  function remember(event: FocusEvent): void {
    if (event.target instanceof Element) last = event.target;
  }
  function takeBack(event: FocusEvent): void {
    if (event.target instanceof Element && !mayStay(event.target)) restore();
  }
  // The focused element may be taken away: the loading screen, a row that was removed.
  const observer = new MutationObserver(() => {
    if (last && !last.isConnected) restore();
  });

  layer.addEventListener("focusin", remember);
  page.addEventListener("focusin", takeBack, { capture: true });
  observer.observe(layer, { childList: true, subtree: true });
  return {
    restore,
    stop() {
      observer.disconnect();
      layer.removeEventListener("focusin", remember);
      page.removeEventListener("focusin", takeBack, { capture: true });
    },
  };
}

function isInLaterLayer(element: Element, layer: Element): boolean {
  const root = element.closest("[data-contact-gate-layer]");
  return root !== null && isLaterLayer(root, layer);
}
