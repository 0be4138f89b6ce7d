import type { HoursTextWords } from "./HoursTextWords.js";
import { ENGLISH_TIME_WORDS } from "./timeWords.js";

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
    ...ENGLISH_TIME_WORDS,
    monday: "M, Mo, Mondays, Mons",
    tuesday: "Tu, Tues, Tuesdays",
    wednesday: "W, We, Weds, Wednesdays",
    thursday: "Th, Thur, Thurs, Thursdays",
    friday: "F, Fr, Fridays",
    saturday: "Sa, Saturdays",
    sunday: "Su, Sundays",
    workdays:
      "weekdays, weekday, week days, workdays, work days, working days, business days, weekdays only",
    weekend: "weekend, weekends, week end, week ends, at weekends, on weekends",
    daily:
      "every day, everyday, each day, all days, all week, 7 days, 7 days a week, 7 days per week, 7/7, seven days a week, seven days per week, 365 days a year, 365 days per year, every night, each night, nightly, every evening, every morning",
    allDay:
      "24/7, 24/7/365, 24x7, 24x7x365, 24/24, 24h, 24 hours, 24 hrs, 24 hours a day, 24 hours per day, 24 hrs a day, 24 hrs per day, 24 hours daily, all day, all day long, around the clock, round the clock, 24h/7, 24h/24",
    closed: "off, shut, not open, not available",
    to: "to, till, til, until, through, thru",
    and: "and, also",
    plus: "plus, and also, additionally, in addition",
    except:
      "except, except for, except on, excluding, excl, apart from, but not, but not on, other than",
    break:
      "lunch, lunch break, lunchbreak, lunchtime, break, breaks, pause, closed for lunch, closed for a break, closed for break, closed for lunch break, closed during lunch, except lunch, minus lunch",
    holidays:
      "PH, SH, holiday, holidays, public holiday, public holidays, bank holiday, bank holidays, national holidays, federal holidays, school holidays",
    filler:
      "from, between, open, opens, open from, hours, opening hours, business hours, office hours, on, at, support, time zone, timezone, in, only, for, is, are, we are open, our hours are",
    nextDay: "the next day, following day, the following day",
  },
};
