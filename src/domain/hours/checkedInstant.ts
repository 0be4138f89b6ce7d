const EARLIEST = Date.parse("0001-01-01T00:00:00Z");
const LATEST = Date.parse("9999-12-31T23:59:59.999Z");

/**
 * The milliseconds of a date that a caller gave.
 *
 * @throws RangeError when it is invalid, or outside the years 1 to 9999 that calendar dates are written in.
 */
export function checkedInstant(date: Date, name: string): number {
  const instant = date.getTime();
  if (instant >= EARLIEST && instant <= LATEST) return instant;
  throw new RangeError(
    `"${name}" is not a usable date: give a valid Date between the years 1 and 9999`,
  );
}
