import { LIMITS } from "../limits.js";

/** A region of the IANA database and a place, in their usual case. Keeps out what engines know besides: "SystemV/EST5". */
const WITH_REGION =
  /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Etc|Europe|Indian|Mexico|Pacific|US)(?:\/[A-Z][A-Za-z0-9_+-]*){1,2}$/;

/** The ids of the database that have no region. Engines know others, such as "BST", which is Bangladesh to them. */
const WITHOUT_REGION: ReadonlySet<string> = new Set(
  "CET CST6CDT Cuba EET EST EST5EDT Egypt Eire GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK Singapore Turkey UCT UTC Universal W-SU WET Zulu".split(
    " ",
  ),
);

/** No place of the database is written in capitals: "Europe/WARSAW". */
const SHOUTED = /[A-Z]{4}/;

/** Not in the database (any more), and known to engines. */
const NOT_IN_DATABASE: ReadonlySet<string> = new Set([
  "Canada/East-Saskatchewan",
  "Etc/Unknown",
  "US/Pacific-New",
]);

/**
 * Is this an id of the IANA database, in its usual case, that this engine knows? `UTC` and the older names of a zone count;
 * offsets don't, nor do letters such as "BST".
 */
export function isTimeZone(id: string): boolean {
  if (id.length > LIMITS.timeZone || NOT_IN_DATABASE.has(id)) return false;
  if (!WITHOUT_REGION.has(id) && (!WITH_REGION.test(id) || SHOUTED.test(id))) return false;
  try {
    const { timeZone } = new Intl.DateTimeFormat("en", { timeZone: id }).resolvedOptions();
    return timeZone === id || timeZone.toLowerCase() !== id.toLowerCase();
  } catch {
    return false;
  }
}
