import type { Feed, FeedStatus } from "../../shared/portalProtocol.js";
import type { Queryable } from "../database/Database.js";
import type { Session } from "../session/SessionStore.js";

interface FeedRow {
  id: string;
  name: string;
  status: FeedStatus;
  items: number;
  problems: number;
  fetched_at: Date;
}

export async function readFeeds(
  database: Queryable,
  { account, environment }: Session,
): Promise<Feed[]> {
  const { rows } = await database.query<FeedRow>(
    `select id, name, status, items, problems, fetched_at from portal_feeds
     where account_id = $1 and environment = $2 order by id`,
    [account.id, environment],
  );
  return rows.map(({ fetched_at, ...feed }) => ({ ...feed, fetchedAt: fetched_at.toISOString() }));
}
