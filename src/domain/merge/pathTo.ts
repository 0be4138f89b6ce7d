/** A JSON Pointer (RFC 6901) of these steps. */
export function pathTo(...steps: string[]): string {
  return steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
