import {
  CONTACT_INFO_PATH,
  EVENTS_PATH,
  REMINDER_PATH,
  REQUESTS_PATH,
  TESTS_PATH,
  USERS_PATH,
} from "../../client/protocol.js";
import { hasControlCharacter } from "../../domain/texts/hasControlCharacter.js";

export type Route =
  | { name: "contact-info" }
  | { name: "reminder" }
  | { name: "requests" }
  | { name: "tests" }
  | { name: "events" }
  | { name: "users" }
  | { name: "user" | "invitation"; id: string };

/** Which of the published paths this is; `undefined` for any other. */
export function matchRoute(pathname: string, basePath: string): Route | undefined {
  const base = basePath.replace(/\/$/, "");
  if (!pathname.startsWith(`${base}/`)) return undefined;
  const path = pathname.slice(base.length);
  if (path === CONTACT_INFO_PATH) return { name: "contact-info" };
  if (path === REMINDER_PATH) return { name: "reminder" };
  if (path === REQUESTS_PATH) return { name: "requests" };
  if (path === TESTS_PATH) return { name: "tests" };
  if (path === EVENTS_PATH) return { name: "events" };
  if (path === USERS_PATH) return { name: "users" };
  const [root, users, encoded, last, ...rest] = path.split("/");
  if (root !== "" || `/${users}` !== USERS_PATH || rest.length > 0) return undefined;
  const id = decoded(encoded);
  if (id === undefined || (last !== undefined && last !== "invitation")) return undefined;
  return { name: last === undefined ? "user" : "invitation", id };
}

function decoded(segment: string | undefined): string | undefined {
  try {
    const text = decodeURIComponent(segment ?? "");
    return text === "" || hasControlCharacter(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
