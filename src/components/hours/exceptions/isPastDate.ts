const HALF_DAY = 12 * 60 * 60 * 1000;

/**
 * Whether the day of `date` is over everywhere, at UTC−12 too. A year that is still being typed passes through 0002
 * and 0202, so what is older than this kind of service does not count.
 */
export function isPastDate(date: string, now: Date): boolean {
  const today = new Date(now.getTime() - HALF_DAY).toISOString().slice(0, 10);
  return /^(?:19|2\d)\d{2}-\d{2}-\d{2}$/.test(date) && date < today;
}
