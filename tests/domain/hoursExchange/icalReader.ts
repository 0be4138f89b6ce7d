import ICAL from "ical.js";

/** An interval in milliseconds since 1970. */
export type Interval = [start: number, end: number];

/** What a calendar program makes of a calendar: every event that it would show, by start. */
export function readICalendar(text: string): { start: number; end: number; summary: string }[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const events = calendar
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component));
  const shown = events
    .filter((event) => !event.isRecurrenceException())
    .flatMap((event) => {
      for (const other of events) {
        if (other.uid === event.uid && other.isRecurrenceException()) event.relateException(other);
      }
      return event.isRecurring() ? occurrencesOf(event) : [spanOf(event)];
    });
  ICAL.TimezoneService.reset();
  return shown.sort((a, b) => a.start - b.start || a.end - b.end);
}

function occurrencesOf(event: ICAL.Event) {
  const found: ReturnType<typeof spanOf>[] = [];
  const iterator = event.iterator();
  for (let time = iterator.next(); time; time = iterator.next()) {
    const { item, startDate } = event.getOccurrenceDetails(time);
    found.push(item === event ? spanOf(event, startDate) : spanOf(item));
  }
  return found;
}

/** RFC 5545: a duration is exact. ical.js adds it to the wall clock, so the end is worked out here. */
function spanOf(event: ICAL.Event, at: ICAL.Time = event.startDate) {
  const start = at.toUnixTime() * 1000;
  const hasEnd = event.component.hasProperty("dtend");
  const end = hasEnd
    ? event.endDate.toUnixTime() * 1000
    : start + event.duration.toSeconds() * 1000;
  return { start, end, summary: event.summary };
}
