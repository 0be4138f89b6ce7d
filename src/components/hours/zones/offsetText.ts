import { zoneOffset } from "../../../domain/timeZones/zoneOffset.js";
import { formatOffset } from "./formatOffset.js";

/** How far a zone is from UTC at `at`: "UTC+2". Undefined for a zone that this engine does not know. */
export function offsetText(timeZone: string, at: Date): string | undefined {
  const minutes = zoneOffset(timeZone, at);
  return minutes === undefined ? undefined : formatOffset(minutes);
}
