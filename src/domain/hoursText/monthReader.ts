import { foldWord } from "./foldWord.js";

/** Reads the name of a month, in English or the language of a locale, as a number from 1 to 12. */
export function monthReader(locale: string): (word: string) => number | undefined {
  let months: ReadonlyMap<string, number> | undefined;
  return (word) => {
    months ??= new Map([...namesIn("en"), ...namesIn(locale)]);
    return months.get(foldWord(word));
  };
}

/** With a day beside it, for a language may decline the name then. */
function namesIn(locale: string): [name: string, month: number][] {
  return (["long", "short"] as const).flatMap((month) => {
    const options = { day: "numeric", month, timeZone: "UTC" } as const;
    return Array.from({ length: 12 }, (_, index): [string, number] => {
      const parts = formatOf(locale, options).formatToParts(Date.UTC(2024, index, 1));
      const name = parts.find(({ type }) => type === "month")?.value ?? "";
      return [foldWord(name), index + 1];
    });
  });
}

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, options);
  } catch {
    return new Intl.DateTimeFormat("en", options);
  }
}
