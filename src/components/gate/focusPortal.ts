const PLACES = ["main h1", '[role="main"] h1', "main", '[role="main"]', "h1", "h2", "h3"];

/** Moves the focus to where the portal begins: its main heading, else its main part, else whatever comes first. */
export function focusPortal(frame: HTMLElement): void {
  const place =
    PLACES.map((selector) => frame.querySelector<HTMLElement>(selector)).find(Boolean) ??
    frame.firstElementChild;
  if (!(place instanceof HTMLElement)) return;
  if (!place.hasAttribute("tabindex")) {
    place.setAttribute("tabindex", "-1");
    place.addEventListener("blur", () => place.removeAttribute("tabindex"), { once: true });
  }
  place.focus();
}
