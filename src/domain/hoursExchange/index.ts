export { type FromOsmOptions, fromOsm } from "./fromOsm.js";
export * from "./HoursLoss.js";
export * from "./OsmLoss.js";
export {
  type ICalendar,
  type ICalendarOptions,
  type ICalendarWords,
  toICalendar,
} from "./toICalendar.js";
export { type OsmHours, toOsm } from "./toOsm.js";
export {
  type OpeningHoursSpecification,
  type SchemaOrgDay,
  toSchemaOrg,
} from "./toSchemaOrg.js";
