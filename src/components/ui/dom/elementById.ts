/** Finds an element in the document, or in the shadow tree, that `near` is in. */
export function elementById(near: Element | null, id: string): HTMLElement | null {
  const root = near?.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;
}
