/**
 * Names and letters of zones that are in neither of the tables, with semicolons between them: those of North America
 * without the season, and what a time is called after a country.
 */
export const ZONE_NAMES: Readonly<Record<string, string>> = {
  "America/Anchorage": "AKT; Alaska Time; Alaskan Time",
  "America/Chicago": "CT; Central; US Central; US Central Time",
  "America/Denver": "MT; Mountain; US Mountain Time",
  "America/Halifax": "AT; Atlantic; Atlantic Time",
  "America/Los_Angeles": "PT; Pacific; Pacific Time; US Pacific Time",
  "America/New_York": "ET; Eastern; US Eastern Time",
  "America/St_Johns": "NT; Newfoundland Time",
  "Asia/Kolkata": "Indian Time; Indian Standard Time",
  "Europe/Berlin": "MEZ; MESZ; German Time",
  "Europe/London": "British Time; British Summer Time; UK Time; Western European Time",
  "Europe/Moscow": "Moscow Time",
  "Europe/Warsaw": "Polish Time",
  UTC: "Z; Coordinated Universal Time; Universal Time; Greenwich Mean Time",
};
