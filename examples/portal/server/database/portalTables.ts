/** The portal's own tables. A statement that has run once is never edited; changes are appended. */
export const portalMigrations: readonly { id: string; sql: string }[] = [
  {
    id: "portal-0001-accounts",
    sql: `
      create table portal_accounts (
        id text primary key,
        name text not null,
        country text not null,
        support_email text,
        integrations text[] not null,
        launched_at timestamptz,
        launched_by text
      );
      create table portal_users (
        id text primary key,
        account_id text not null references portal_accounts (id),
        name text not null,
        email text not null,
        role text not null,
        invited_at timestamptz,
        accepted_at timestamptz
      );
      create unique index portal_users_email on portal_users (account_id, lower(email));
      create table portal_sessions (
        token_hash text primary key,
        user_id text not null references portal_users (id) on delete cascade,
        environment text not null,
        expires_at timestamptz not null
      );
    `,
  },
  {
    id: "portal-0002-business",
    sql: `
      create table portal_feeds (
        id text primary key,
        account_id text not null references portal_accounts (id),
        environment text not null,
        name text not null,
        status text not null,
        items integer not null,
        problems integer not null,
        fetched_at timestamptz not null
      );
      create table portal_bookings (
        account_id text not null references portal_accounts (id),
        environment text not null,
        reference text not null,
        product text not null,
        guests integer not null,
        amount integer not null,
        currency text not null,
        status text not null,
        placed_at timestamptz not null,
        primary key (account_id, environment, reference)
      );
    `,
  },
  {
    // Whoever was invited before it has no token: sending the invitation again makes one.
    id: "portal-0003-invitations",
    sql: `
      create table portal_invitations (
        user_id text primary key references portal_users (id) on delete cascade,
        token_hash text not null unique,
        email text not null,
        message text,
        sections text[] not null
      );
    `,
  },
];
