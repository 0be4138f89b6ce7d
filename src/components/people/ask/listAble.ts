import type { ContactGateUsers, PortalUser } from "../../../client/index.js";

/**
 * The first active users with one of these roles who match. Each role is asked for by itself, so that a few editors among
 * thousands of readers are found; a backend that does not know the filters answers more, which is left out here.
 */
export async function listAble(
  users: ContactGateUsers,
  roles: readonly string[],
  options: { query?: string; signal: AbortSignal },
): Promise<PortalUser[]> {
  const pages = await Promise.all(
    roles.map((role) => users.list({ ...options, role, status: "active" })),
  );
  const found = new Map<string, PortalUser>();
  for (const user of pages.flatMap((page) => page.users)) {
    if (user.status === "active" && roles.includes(user.role)) found.set(user.id, user);
  }
  return [...found.values()];
}
