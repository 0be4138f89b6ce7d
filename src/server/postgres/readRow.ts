/**
 * The texts and numbers of a row that a driver answers. Drivers differ: one answers an integer as a number, another as
 * a bigint or a text, and leaves out what is NULL.
 * @throws TypeError when a column is not as the schema says
 */
export function readText(row: object, column: string): string {
  const value: unknown = Reflect.get(row, column);
  if (typeof value === "string") return value;
  throw new TypeError(`Column ${column} is not a text`);
}

export function readOptionalText(row: object, column: string): string | undefined {
  return isNull(row, column) ? undefined : readText(row, column);
}

export function readOptionalNumber(row: object, column: string): number | undefined {
  if (isNull(row, column)) return undefined;
  const value: unknown = Reflect.get(row, column);
  const isNumeric = typeof value === "string" && value.trim() !== "";
  const number = isNumeric || typeof value === "bigint" ? Number(value) : value;
  if (typeof number === "number" && Number.isFinite(number)) return number;
  throw new TypeError(`Column ${column} is not a number`);
}

function isNull(row: object, column: string): boolean {
  const value: unknown = Reflect.get(row, column);
  return value === null || value === undefined;
}
