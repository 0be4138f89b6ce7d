/** DOM id of a section: the rail's and the footer's links lead to it. */
export function sectionElementId(formId: string, section: string): string {
  return `${formId}-section-${section}`;
}
