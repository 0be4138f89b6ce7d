/** The texts and numbers of a row that a driver answers. @throws TypeError when a column is not as the schema says */
export function readText(row: object, column: string): string {
  const value: unknown = Reflect.get(row, column);
  if (typeof value === "string") return value;
  throw new TypeError(`Column ${column} is not a text`);
}

export function readOptionalText(row: object, column: string): string | undefined {
  return Reflect.get(row, column) === null ? undefined : readText(row, column);
}

export function readOptionalNumber(row: object, column: string): number | undefined {
  const value: unknown = Reflect.get(row, column);
  if (value === null) return undefined;
  if (typeof value === "number") return value;
  throw new TypeError(`Column ${column} is not a number`);
}
