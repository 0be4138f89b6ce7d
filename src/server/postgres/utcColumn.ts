/** A column with a time as an ISO 8601 text, so that no driver's own type for time comes between. */
export function utcColumn(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS ${column}`;
}
