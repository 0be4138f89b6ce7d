import type { Reachable } from "./reachable.js";

/** What dialogs, traps and scroll locks of a host listen to on the document. */
const SHIELDED = ["pointerdown", "focusin", "focusout", "wheel", "touchmove"];

/**
 * Keeps what happens in the gate from the host's own layers: they would close on Escape or on a press outside
 * themselves, pull the focus back, or stop the gate's scrolling. React's handlers and our popups still get all of it,
 * since they listen on `layer` or within.
 */
export function shieldEvents(layer: HTMLElement, reachable: Reachable): () => void {
  const { defaultView } = layer.ownerDocument;

  function stop(event: Event): void {
    event.stopPropagation();
  }
  function stopEscape(event: KeyboardEvent): void {
    if (event.key === "Escape") event.stopPropagation();
  }
  /** Radix listens while the event is still on its way down; a prevented Escape is one that it leaves alone. */
  function preventEscape(event: KeyboardEvent): void {
    const elsewhere = event.target instanceof Element && reachable.includes(event.target);
    if (event.key === "Escape" && !elsewhere) event.preventDefault();
  }

  for (const type of SHIELDED) layer.addEventListener(type, stop);
  layer.addEventListener("keydown", stopEscape);
  defaultView?.addEventListener("keydown", preventEscape, { capture: true });
  return () => {
    for (const type of SHIELDED) layer.removeEventListener(type, stop);
    layer.removeEventListener("keydown", stopEscape);
    defaultView?.removeEventListener("keydown", preventEscape, { capture: true });
  };
}
