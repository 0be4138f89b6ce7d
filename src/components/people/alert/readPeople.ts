import type { ContactGateUsers, PortalUser } from "../../../client/index.js";

export interface PeopleRead {
  people: PortalUser[];
  /** Where the next page begins; undefined after the last one. */
  cursor: string | undefined;
}

export interface ReadPeopleOptions {
  query: string;
  /** Where to go on; undefined for the first page. */
  cursor: string | undefined;
  /** Who is there already: nobody is told twice when the list moved between two pages. */
  known: readonly PortalUser[];
  /** Only such people count. */
  isOffered: (user: PortalUser) => boolean;
  signal: AbortSignal;
}

/**
 * The next people who can be offered. A page on which there is none is no end: it goes on until there is somebody, or no
 * page is left.
 */
export async function readPeople(
  users: ContactGateUsers,
  { query, cursor: from, known, isOffered, signal }: ReadPeopleOptions,
): Promise<PeopleRead> {
  const seen = new Set(known.map(({ id }) => id));
  /** A server that answers with a cursor it was given before would be asked forever. */
  const used = new Set<string | undefined>([from]);
  let cursor = from;
  for (;;) {
    const page = await users.list({
      query,
      signal,
      ...(cursor === undefined ? {} : { cursor }),
    });
    if (signal.aborted) return { people: [], cursor: undefined };
    const fresh = page.users.filter(({ id }) => !seen.has(id));
    const next = used.has(page.nextCursor) ? undefined : page.nextCursor;
    if (fresh.some(isOffered) || next === undefined) return { people: fresh, cursor: next };
    for (const { id } of fresh) seen.add(id);
    used.add(next);
    cursor = next;
  }
}
