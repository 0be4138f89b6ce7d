import type { SupportHours } from "../record/SupportHours.js";
import type { HoursLoss } from "./HoursLoss.js";

/** Languages and channels: no format of opening hours has a place for them. */
export function unheldDetails({ schedules }: SupportHours): HoursLoss[] {
  return schedules.flatMap(({ languages = [], channels = [] }, index) => [
    ...(languages.length > 0
      ? [{ code: "languages", path: `/schedules/${index}/languages` } as const]
      : []),
    ...(channels.length > 0
      ? [{ code: "channels", path: `/schedules/${index}/channels` } as const]
      : []),
  ]);
}
