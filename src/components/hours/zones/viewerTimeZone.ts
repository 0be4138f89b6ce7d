import { isTimeZone } from "../../../domain/timeZones/isTimeZone.js";

/**
 * The zone of the browser that is looking; undefined where it names none, or one that says that it knows none
 * (`Etc/Unknown`). Call it in handlers and effects: a server's zone is another one.
 */
export function viewerTimeZone(): string | undefined {
  const timeZone: string | undefined = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return timeZone !== undefined && isTimeZone(timeZone) ? timeZone : undefined;
}
