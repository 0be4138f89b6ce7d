const REGION = '[aria-live], [role="alert"], [role="status"]';

/**
 * What somebody with a screen reader hears from now on: changed text of live regions, once a change, and the name and
 * description of a dialog, or the text of a heading or summary, to which the focus is moved.
 */
export function listen(): { heard: string[]; stop(): void } {
  const heard: string[] = [];
  const known = new Map<Element, string>();
  for (const region of document.querySelectorAll(REGION)) known.set(region, textOf(region));

  const observer = new MutationObserver(() => {
    for (const region of document.querySelectorAll(REGION)) {
      if (region.closest("[hidden]")) continue;
      const text = textOf(region);
      if (region.getAttribute("aria-live") === "off" || known.get(region) === text) continue;
      known.set(region, text);
      if (text !== "") heard.push(text);
    }
  });
  const focused = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    const describedBy = target.getAttribute("aria-describedby") ?? "";
    const description = document.getElementById(describedBy)?.textContent ?? "";
    if (target.role === "dialog" || target.getAttribute("role") === "dialog")
      heard.push(description);
    else if (/^(H\d|SECTION)$/.test(target.tagName)) heard.push(textOf(target));
  };
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  document.addEventListener("focusin", focused, { capture: true });
  return {
    heard,
    stop() {
      observer.disconnect();
      document.removeEventListener("focusin", focused, { capture: true });
    },
  };
}

/** Without the regions within, which speak for themselves. */
function textOf(region: Element): string {
  const copy = region.cloneNode(true);
  if (!(copy instanceof Element)) return "";
  for (const inner of copy.querySelectorAll(REGION)) inner.remove();
  return (copy.textContent ?? "").trim();
}
