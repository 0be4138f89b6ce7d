/**
 * Keeps `element`'s height, in CSS pixels, in a custom property of `around`: so no stylesheet has to know how high something
 * else is. Written only when it changes, and by the CSSOM, which a strict policy allows.
 * @returns stops it
 */
export function shareHeight(
  element: HTMLElement | null | undefined,
  around: HTMLElement | null | undefined,
  property: `--cg-${string}`,
): () => void {
  // Test DOMs have no layout to observe.
  if (!element || !around || typeof ResizeObserver === "undefined") return () => undefined;
  const observer = new ResizeObserver(() => {
    around.style.setProperty(property, `${Math.ceil(element.getBoundingClientRect().height)}px`);
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    around.style.removeProperty(property);
  };
}
