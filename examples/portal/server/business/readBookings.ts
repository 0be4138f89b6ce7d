import type { Booking, BookingStatus } from "../../shared/portalProtocol.js";
import type { Queryable } from "../database/Database.js";
import type { Session } from "../session/SessionStore.js";

interface BookingRow {
  reference: string;
  product: string;
  guests: number;
  amount: number;
  currency: string;
  status: BookingStatus;
  placed_at: Date;
}

/** The latest bookings, the newest first. */
export async function readBookings(
  database: Queryable,
  { account, environment }: Session,
): Promise<Booking[]> {
  const { rows } = await database.query<BookingRow>(
    `select reference, product, guests, amount, currency, status, placed_at from portal_bookings
     where account_id = $1 and environment = $2 order by placed_at desc, reference limit 30`,
    [account.id, environment],
  );
  return rows.map(({ placed_at, ...booking }) => ({
    ...booking,
    placedAt: placed_at.toISOString(),
  }));
}
