/** Most characters of a text, most entries of a list. What is longer is refused before it is looked at any closer. */
export const LIMITS = {
  name: 200,
  /** RFC 5321: what a mail server has to take. */
  email: 254,
  phone: 40,
  userId: 200,
  timeZone: 64,
  time: 20,
  date: 10,
  languageTag: 35,
  supportChannel: 64,
  rangesPerDay: 24,
  timeZones: 100,
  exceptions: 400,
  languages: 100,
  supportChannels: 20,
  /** The message of an invitation or a request, in UTF-16 code units. */
  message: 500,
  /** People who are asked at once. */
  askedUsers: 50,
  /** `max` of a section whose policy names none. */
  defaultMax: 50,
  /** The highest `max` that a policy may ask for. */
  rowsPerSection: 1000,
} as const;
