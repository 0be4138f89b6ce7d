import type { HoursTextWords } from "./HoursTextWords.js";

/** English, which is understood in every language, with the two-letter names of OpenStreetMap. */
export const ENGLISH_HOURS_WORDS: HoursTextWords = {
  weekdays: {
    monday: "Monday",
    tuesday: "Tuesday",
    wednesday: "Wednesday",
    thursday: "Thursday",
    friday: "Friday",
    saturday: "Saturday",
    sunday: "Sunday",
  },
  weekdaysShort: {
    monday: "Mon",
    tuesday: "Tue",
    wednesday: "Wed",
    thursday: "Thu",
    friday: "Fri",
    saturday: "Sat",
    sunday: "Sun",
  },
  daily: "daily",
  always: "24/7",
  closed: "closed",
  nextDay: "next day",
  noZone: "no time zone",
  typed: {
    monday: "Mo, Mondays, Mons",
    tuesday: "Tu, Tues, Tuesdays",
    wednesday: "We, Weds, Wednesdays",
    thursday: "Th, Thur, Thurs, Thursdays",
    friday: "Fr, Fridays",
    saturday: "Sa, Saturdays",
    sunday: "Su, Sundays",
    workdays: "weekdays, weekday, workdays, working days, business days",
    weekend: "weekend, weekends, at weekends, on weekends",
    daily: "every day, everyday, all week, 7 days, 7 days a week, seven days a week",
    allDay:
      "24/7, 24x7, 24h, 24 hours, 24 hrs, 24 hours a day, all day, around the clock, round the clock, 24h/7",
    closed: "off, shut, not open, not available",
    to: "to, till, til, until, through, thru",
    and: "and, also, plus",
    filler:
      "from, between, open, opens, hours, opening hours, on, at, support, time zone, timezone, in",
    nextDay: "the next day, following day, the following day",
  },
};
