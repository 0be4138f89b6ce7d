const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A UUID of any version, in the usual form with hyphens. */
export function isUuid(text: string): boolean {
  return text.length === 36 && UUID.test(text);
}
