/** The search for zones with its data, about 20 kB gzipped: loaded when somebody is about to search. */
export { findTimeZones, type TimeZoneHit } from "./findTimeZones.js";
export { isSameTimeZone } from "./isSameTimeZone.js";
export { timeZoneTable } from "./timeZoneTable.js";
