import { type SupportSchedule, WEEKDAYS } from "../../../domain/record/SupportHours.js";
import { formatMessage, type Messages } from "../../../messages/index.js";
import type { Clock } from "../../words/Clock.js";
import { describeRange } from "../../words/describeDay.js";
import { placeOfZone } from "../../words/placeOfZone.js";
import { minutesOf } from "../change/minutes.js";

/**
 * What several zones mean, by the example of the first hours of the week: "09:00 to 17:00 in Warsaw and 09:00 to
 * 17:00 in New York". Undefined for one zone, or while there are no readable hours.
 */
export function describeZones(
  schedule: SupportSchedule,
  messages: Messages,
  clock: Clock,
): string | undefined {
  if (schedule.timeZones.length < 2) return undefined;
  const ranges = WEEKDAYS.flatMap((day) => schedule.weekly[day]);
  const range = ranges.find(
    ({ opens, closes }) => minutesOf(opens) !== undefined && minutesOf(closes) !== undefined,
  );
  if (!range) return undefined;
  const hours = describeRange(range, messages, clock);
  const parts = schedule.timeZones.map((zone) =>
    formatMessage(messages.hours.zonesMeaning, { hours, zone: placeOfZone(zone, messages) }),
  );
  return `${new Intl.ListFormat(messages.locale).format(parts)}.`;
}
