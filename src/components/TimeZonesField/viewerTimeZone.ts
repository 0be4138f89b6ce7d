/** The zone of the browser that is looking. Call it in handlers and effects: a server's zone is another one. */
export function viewerTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
