/** Another tab, so that what was typed in this one is not lost; a mail or a call needs none. */
export function helpTarget(href: string): "_blank" | undefined {
  return href.startsWith("mailto:") || href.startsWith("tel:") ? undefined : "_blank";
}
