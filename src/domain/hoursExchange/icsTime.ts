/** `20261224T090000`, of a wall time written as if it were UTC, in milliseconds. */
export function icsWall(wall: number): string {
  return new Date(wall).toISOString().slice(0, 19).replace(/[-:]/g, "");
}

/** `20261224T080000Z` */
export function icsInstant(instant: number): string {
  return `${icsWall(instant)}Z`;
}

/** `PT8H30M`: of exact length, whatever clocks do meanwhile. */
export function icsDuration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ""}${rest > 0 ? `${rest}M` : ""}`;
}

/** `+0530`, with seconds only where a zone has them. */
export function icsOffset(offset: number): string {
  const seconds = Math.abs(offset) / 1000;
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) =>
    String(Math.floor(part)).padStart(2, "0"),
  );
  const shown = parts.at(-1) === "00" ? parts.slice(0, 2) : parts;
  return `${offset < 0 ? "-" : "+"}${shown.join("")}`;
}
