import { isLaterLayer } from "./isLaterLayer.js";
import type { Reachable } from "./reachable.js";

/** Elements that nobody can reach anyway. */
const IGNORED = new Set(["SCRIPT", "STYLE", "LINK", "TEMPLATE", "META"]);

/**
 * Makes everything on the page but `layer` inert, also what is added later, and gives back on the returned call what
 * it took: an `inert` that was there before stays. Radix's own way (`modal`) is not used, because two copies of it on
 * one page leave the body unusable (radix-ui/primitives#1241).
 * @param onChange called when something was made inert after the start
 */
export function makeOutsideInert(
  layer: HTMLElement,
  reachable: Reachable,
  onChange: () => void,
): () => void {
  const { body } = layer.ownerDocument;
  const taken = new Set<Element>();
  const observer = new MutationObserver(() => {
    if (cover()) onChange();
  });

  function take(element: Element): boolean {
    observer.observe(element, { attributes: true, attributeFilter: ["inert"] });
    if (element.hasAttribute("inert")) return false;
    element.setAttribute("inert", "");
    taken.add(element);
    return true;
  }

  function release(element: Element): void {
    if (taken.delete(element)) element.removeAttribute("inert");
  }

  function coverOne(element: Element): boolean {
    const stays =
      IGNORED.has(element.tagName) || reachable.includes(element) || isLaterLayer(element, layer);
    if (stays) {
      release(element);
      return false;
    }
    if (!reachable.isWithin(element)) return take(element);
    release(element);
    return coverAll(element.children);
  }

  function coverAll(elements: Iterable<Element>): boolean {
    let changed = false;
    for (const element of elements) changed = coverOne(element) || changed;
    return changed;
  }

  function cover(): boolean {
    // Whoever deletes the dialog by hand finds an empty page, not one that is stuck.
    if (!layer.firstElementChild) return false;
    let changed = false;
    let inside: Element = layer;
    while (inside !== body && inside.parentElement) {
      const parent: Element = inside.parentElement;
      const around = [...parent.children].filter((child) => child !== inside);
      changed = coverAll(around) || changed;
      if (!reachable.any) observer.observe(parent, { childList: true });
      inside = parent;
    }
    return changed;
  }

  // What stays reachable may turn up anywhere; else only the layer's own surroundings matter.
  if (reachable.any) observer.observe(body, { childList: true, subtree: true });
  cover();
  return () => {
    observer.disconnect();
    for (const element of [...taken]) release(element);
  };
}
