import { isLaterLayer } from "./isLaterLayer.js";

const ATTRIBUTES = ["aria-hidden", "inert"];

/**
 * A host dialog that opens while the gate is locked hides the rest of the page from assistive technology, the gate
 * with it. The gate is what has to be used first, so that is undone; not when it is another gate that lies above.
 */
export function keepLayerPerceivable(layer: HTMLElement): () => void {
  const { body } = layer.ownerDocument;
  const observer = new MutationObserver(show);

  function show(): void {
    if (isLaterLayer(body, layer)) return;
    let element: Element | null = layer;
    while (element && element !== body) {
      for (const attribute of ATTRIBUTES) element.removeAttribute(attribute);
      element = element.parentElement;
    }
  }

  let element: Element | null = layer;
  while (element && element !== body) {
    observer.observe(element, { attributes: true, attributeFilter: ATTRIBUTES });
    element = element.parentElement;
  }
  show();
  return () => observer.disconnect();
}
