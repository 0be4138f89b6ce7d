/** Marks the element that a locked gate puts on the page, so that two gates know of each other without shared state. */
export const LAYER_ATTRIBUTE = "data-contact-gate-layer";

/** Is there a gate in `element` that lies above `layer`? Of two gates the one later in the document is in front. */
export function isLaterLayer(element: Element, layer: Element): boolean {
  const layers = element.hasAttribute(LAYER_ATTRIBUTE)
    ? [element]
    : [...element.querySelectorAll(`[${LAYER_ATTRIBUTE}]`)];
  return layers.some(
    (other) =>
      other !== layer &&
      (layer.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}
