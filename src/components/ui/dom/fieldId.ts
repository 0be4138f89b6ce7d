/** DOM id of the control for a JSON Pointer into the record: the error summary's links lead to it. */
export function fieldId(formId: string, path: string): string {
  return `${formId}${path.replaceAll("/", "-")}`;
}
