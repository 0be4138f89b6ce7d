import type { Database, Queryable } from "./Database.js";
import { type SeedAccount, seedAccounts } from "./seedAccounts.js";

const DAY = 86_400_000;

/** Fills an empty database with two accounts, their people and some business to look at. */
export async function seed(database: Database, now: Date): Promise<void> {
  await database.transaction(async (transaction) => {
    // Two processes that start on one empty database must not both fill it.
    await transaction.exec("lock table portal_accounts in share row exclusive mode");
    const { rows } = await transaction.query("select 1 from portal_accounts limit 1");
    if (rows.length > 0) return;
    for (const account of seedAccounts) await seedAccount(transaction, account, now);
  });
}

async function seedAccount(database: Queryable, account: SeedAccount, now: Date): Promise<void> {
  await database.query(
    `insert into portal_accounts (id, name, country, support_email, integrations)
     values ($1, $2, $3, $4, $5)`,
    [account.id, account.name, account.country, account.supportEmail, account.integrations],
  );
  for (const { id, name, email, role, invitedDaysAgo } of account.people) {
    const invitedAt =
      invitedDaysAgo === undefined ? null : new Date(now.getTime() - invitedDaysAgo * DAY);
    await database.query(
      `insert into portal_users (id, account_id, name, email, role, invited_at, accepted_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, account.id, name, email, role, invitedAt, invitedAt ? null : now],
    );
  }
  await seedFeeds(database, account, now);
  await seedTestBookings(database, account, now);
}

async function seedFeeds(database: Queryable, account: SeedAccount, now: Date): Promise<void> {
  const feeds = [
    { name: "Products", status: "healthy", items: 128, problems: 0, minutes: 14 },
    { name: "Availability", status: "healthy", items: 5312, problems: 0, minutes: 3 },
    { name: "Prices", status: "warnings", items: 1984, problems: 7, minutes: 14 },
  ];
  for (const environment of ["sandbox", "production"]) {
    for (const feed of feeds) {
      await database.query(
        `insert into portal_feeds (id, account_id, environment, name, status, items, problems, fetched_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          `${account.id}-${environment}-${feed.name.toLowerCase()}`,
          account.id,
          environment,
          feed.name,
          feed.status,
          feed.items,
          feed.problems,
          new Date(now.getTime() - feed.minutes * 60_000),
        ],
      );
    }
  }
}

/** Test bookings exist in the sandbox only: an integration that has not launched has no real ones. */
async function seedTestBookings(
  database: Queryable,
  account: SeedAccount,
  now: Date,
): Promise<void> {
  let number = 0;
  for (let daysAgo = 13; daysAgo >= 0; daysAgo -= 1) {
    // A plain wave over the fortnight, so that every fresh portal shows the same picture.
    const count = 3 + Math.round(3 * Math.abs(Math.sin(daysAgo * 1.3)));
    for (let i = 0; i < count; i += 1) {
      const product = account.products[number % account.products.length];
      if (product === undefined) continue;
      const guests = 1 + (number % 4);
      const status = number % 9 === 4 ? "cancelled" : number % 11 === 7 ? "pending" : "confirmed";
      await database.query(
        `insert into portal_bookings
           (account_id, environment, reference, product, guests, amount, currency, status, placed_at)
         values ($1, 'sandbox', $2, $3, $4, $5, $6, $7, $8)`,
        [
          account.id,
          `T-${String(10_240 + number * 7)}`,
          product.name,
          guests,
          product.price * guests,
          account.currency,
          status,
          new Date(now.getTime() - daysAgo * DAY - i * 2_400_000),
        ],
      );
      number += 1;
    }
  }
}
