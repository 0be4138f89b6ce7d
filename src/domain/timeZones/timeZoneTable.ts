import { getCountryCode, rawTimeZones } from "@vvo/tzdb";
import { aliasesOf } from "./aliasesOf.js";
import { canonicalTimeZone } from "./canonicalTimeZone.js";
import { foldText } from "./foldText.js";
import { isSameTimeZone } from "./isSameTimeZone.js";
import { MAJOR_ZONES } from "./majorZones.js";
import { offeredTimeZones } from "./offeredTimeZones.js";
import { WINDOWS_ZONES } from "./windowsZones.js";
import { zoneCity } from "./zoneCity.js";
import { ZONE_NAMES } from "./zoneNames.js";
import { ZONE_PLACES } from "./zonePlaces.js";

/** One zone on offer, with what it is found by. Folded texts are as `foldText` makes them. */
export interface TimeZoneRow {
  /** What is stored when it is picked. */
  id: string;
  /** Its place, in the language of the table where that knows it. */
  city: string;
  /** In the language of the table; UTC has none. */
  country: string | undefined;
  /** Its largest cities and its states, in English. `name` is what is shown, also where another spelling was found. */
  mainCities: readonly { name: string; folded: string }[];
  /** Folded: the place in each of its names. */
  cities: readonly string[];
  /** Folded: each of its names, in full. */
  ids: readonly string[];
  /** Folded: letters of the zone, which count only as a whole: "cet". */
  codes: ReadonlySet<string>;
  /** Folded: codes of its country: "us", "uk". */
  countryCodes: ReadonlySet<string>;
  /** Folded: what the zone is called, also by other systems: "eastern time", "pacific standard time". */
  names: ReadonlySet<string>;
  /** Folded: the country in English and in the language of the table. */
  countries: readonly string[];
  /** Folded: everything, one text, a space before each word. */
  text: string;
  /** Its distance from UTC outside summer time, by the static data; not for showing. */
  usualOffset: number | undefined;
}

export interface TimeZoneTableOptions {
  /** BCP 47; countries are found and shown in it, besides English. */
  locale: string;
  /** Ids to offer besides those of the engine, such as the current value. @default [] */
  also?: readonly string[];
  /** The zone of the person who looks: it comes first wherever nothing else decides. */
  viewer?: string | undefined;
  /** Names of places in the language of `locale`, by zone id. @default {} */
  cityNames?: Readonly<Record<string, string>>;
}

/** What people write for a country, and no standard says. */
const USUAL_CODES: Readonly<Record<string, string>> = { GB: "uk", US: "usa", AE: "uae" };

/** Letters alone: a code, and no name. */
const LETTERS = /^[A-Z]{1,5}$/;

type RawTimeZone = (typeof rawTimeZones)[number];

/**
 * The static table that a search for zones runs on (R10), the zones that many look for first. Building it asks the
 * engine for no zone's name and no zone's offset: both are slow.
 */
export function timeZoneTable(options: TimeZoneTableOptions): TimeZoneRow[] {
  const { locale, also = [], viewer, cityNames = {} } = options;
  const regions = new Intl.DisplayNames(locale, { type: "region", fallback: "none" });
  const facts = new Map(rawTimeZones.flatMap((zone) => zone.group.map((id) => [id, zone])));
  const offered = offeredTimeZones(viewer === undefined ? also : [viewer, ...also]);
  const rows = offered.map((id) => rowOf(id, facts.get(id), regions, cityNames));
  const rank = new Map(MAJOR_ZONES.map((id, index) => [id, index]));
  const order = ({ id }: TimeZoneRow) => {
    if (viewer !== undefined && isSameTimeZone(viewer, id)) return -1;
    const main = isMain(id, facts.get(id)) ? 0 : 1;
    return rank.get(canonicalTimeZone(id)) ?? MAJOR_ZONES.length + main;
  };
  return rows
    .map((row) => ({ row, order: order(row), name: row.cities[0] ?? "" }))
    .sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1))
    .map(({ row }) => row);
}

function rowOf(
  id: string,
  facts: RawTimeZone | undefined,
  regions: Intl.DisplayNames,
  cityNames: Readonly<Record<string, string>>,
): TimeZoneRow {
  const ids = aliasesOf(id);
  const name = canonicalTimeZone(id);
  const code = getCountryCode(id);
  const country = code === undefined ? undefined : (regions.of(code) ?? facts?.countryName);
  const city = cityNames[name] ?? zoneCity(id);
  const mainCities = [
    ...(isMain(id, facts) ? (facts?.mainCities ?? []) : []).map((place) => [place, place] as const),
    ...spelled(ZONE_PLACES[name]),
  ].map(([place, spelling]) => ({ name: place, folded: foldText(spelling) }));
  const cities = folded([city, ...ids.map(zoneCity)]);
  const countries = folded([facts?.countryName, country]);
  const codes = [facts?.abbreviation, facts?.dstAbbreviation];
  const known = listed(ZONE_NAMES[name]);
  const windows = listed(WINDOWS_ZONES[name]).flatMap((other) => [other, `${other} Standard Time`]);
  const foldedIds = folded([id, ...ids]);
  const others = folded([facts?.alternativeName, ...known, ...windows]);
  const largest = mainCities.map((place) => place.folded);
  return {
    id,
    city,
    country,
    mainCities,
    cities,
    ids: foldedIds,
    codes: new Set(folded([...codes, ...known.filter((other) => LETTERS.test(other))])),
    countryCodes: new Set(folded([code, USUAL_CODES[code ?? ""]])),
    names: new Set(others),
    countries,
    text: ` ${[...cities, ...foldedIds, ...largest, ...countries, ...others].join(" ")}`,
    usualOffset: facts?.rawOffsetInMinutes,
  };
}

/** A group shares its clock: its cities are those of the zone that it is named after. */
function isMain(id: string, facts: RawTimeZone | undefined): boolean {
  return facts !== undefined && canonicalTimeZone(facts.name) === canonicalTimeZone(id);
}

function listed(names: string | undefined): string[] {
  return names?.split("; ") ?? [];
}

/** Each place with each of its spellings. */
function spelled(places: string | undefined): [place: string, spelling: string][] {
  return listed(places).flatMap((text): [string, string][] => {
    const [place = "", other] = text.replace(")", "").split(" (");
    return other === undefined
      ? [[place, place]]
      : [
          [place, place],
          [place, other],
        ];
  });
}

function folded(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.flatMap((text) => (text ? [foldText(text)] : [])))];
}
