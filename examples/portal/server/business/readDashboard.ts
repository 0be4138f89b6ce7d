import type { Dashboard } from "../../shared/portalProtocol.js";
import type { Queryable } from "../database/Database.js";
import type { Session } from "../session/SessionStore.js";
import { readFeeds } from "./readFeeds.js";

const DAYS = 14;

interface DayRow {
  day: string;
  bookings: number;
  guests: number;
  amount: number;
}

/** The overview of an account in the session's environment, over the last fourteen days (UTC). */
export async function readDashboard(
  database: Queryable,
  session: Session,
  now: Date,
): Promise<Dashboard> {
  const { account, environment } = session;
  const accounts = await database.query<{ launched_at: Date | null; launched_by: string | null }>(
    "select launched_at, launched_by from portal_accounts where id = $1",
    [account.id],
  );
  const { rows } = await database.query<DayRow>(
    `select to_char(placed_at at time zone 'UTC', 'YYYY-MM-DD') as day, count(*)::int as bookings,
            sum(guests)::int as guests, sum(amount)::int as amount
     from portal_bookings
     where account_id = $1 and environment = $2 and status <> 'cancelled'
     group by 1`,
    [account.id, environment],
  );
  const byDay = new Map(rows.map((row) => [row.day, row]));
  const days = Array.from({ length: DAYS }, (_, index) => {
    const date = new Date(now.getTime() - (DAYS - 1 - index) * 86_400_000);
    return date.toISOString().slice(0, 10);
  });
  const shown = days.map((date) => byDay.get(date));
  const sum = (pick: (row: DayRow) => number) =>
    shown.reduce((total, row) => total + (row ? pick(row) : 0), 0);
  const launch: Dashboard["launch"] = {};
  const { launched_at, launched_by } = accounts.rows[0] ?? {};
  if (launched_at) launch.launchedAt = launched_at.toISOString();
  if (launched_by) launch.launchedBy = launched_by;
  return {
    launch,
    bookings: {
      days: days.map((date, index) => ({ date, count: shown[index]?.bookings ?? 0 })),
      total: sum((row) => row.bookings),
      guests: sum((row) => row.guests),
      amount: sum((row) => row.amount),
      currency: account.country === "PL" ? "PLN" : "EUR",
    },
    feeds: await readFeeds(database, session),
  };
}
