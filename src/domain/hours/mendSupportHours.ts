import type { SupportHours, SupportSchedule } from "../record/SupportHours.js";
import { WEEKDAYS } from "../record/SupportHours.js";
import { mendExceptions } from "./mendExceptions.js";
import { mendWeek } from "./mendWeek.js";

/**
 * Hours without what `hours_overlap` and `hours_exception_order` report (R10): ranges that overlap become one, a day's
 * ranges stand by opening and special days by date. The same minutes are open as before, ids are kept, and what can't
 * be read stays as it is. Ranges that only touch stay two. A run of more than 24 hours, which no range can hold, is cut
 * at midnight. Mending twice changes nothing more; hours without such problems and in order come back as they are.
 */
export function mendSupportHours(hours: SupportHours): SupportHours {
  const schedules = hours.schedules.map(mendSchedule);
  const isSame = schedules.every((schedule, index) => schedule === hours.schedules[index]);
  return isSame ? hours : { ...hours, schedules };
}

function mendSchedule(schedule: SupportSchedule): SupportSchedule {
  const weekly = mendWeek(schedule.weekly);
  const exceptions = schedule.exceptions && mendExceptions(schedule.exceptions);
  const isSame =
    exceptions === schedule.exceptions &&
    WEEKDAYS.every((day) => weekly[day] === schedule.weekly[day]);
  return isSame ? schedule : { ...schedule, weekly, ...(exceptions && { exceptions }) };
}
