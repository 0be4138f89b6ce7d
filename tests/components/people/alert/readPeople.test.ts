import { fc, it as property } from "@fast-check/vitest";
import { expect, it } from "vitest";
import type { ContactGateUsers, PortalUser, PortalUserPage } from "../../../../src/client/index.js";
import { createMemoryClient } from "../../../../src/client/memory/index.js";
import { readPeople } from "../../../../src/components/people/alert/readPeople.js";

const isOffered = ({ status }: PortalUser) => status === "active";
const { signal } = new AbortController();

function user(id: number, status: PortalUser["status"]): PortalUser {
  return {
    id: `u-${id}`,
    name: `User ${id}`,
    email: `user${id}@x.example`,
    role: "editor",
    status,
  };
}

function listing(list: ContactGateUsers["list"]): ContactGateUsers {
  return { ...createMemoryClient().users, list };
}

property.prop([
  fc.array(fc.constantFrom("active" as const, "invited" as const)),
  fc.integer({ min: 1, max: 7 }),
])(
  "every active user comes once, and no answer but the last is without one",
  async (statuses, size) => {
    const all = statuses.map((status, index) => user(index, status));
    const users = listing(async ({ cursor = "0" } = {}) => {
      const start = Number(cursor);
      const end = start + size;
      return {
        users: all.slice(start, end),
        ...(end < all.length && { nextCursor: String(end) }),
      };
    });
    const known: PortalUser[] = [];
    let cursor: string | undefined;
    for (;;) {
      const read = await readPeople(users, { query: "", cursor, known, isOffered, signal });
      known.push(...read.people);
      cursor = read.cursor;
      if (cursor === undefined) break;
      expect(read.people.some(isOffered)).toBe(true);
    }
    expect(known.filter(isOffered)).toEqual(all.filter(isOffered));
  },
);

it.each<[string, (cursor: string | undefined) => PortalUserPage]>([
  ["answers with the cursor that it was given", () => ({ users: [], nextCursor: "same" })],
  ["sends in a circle", (cursor) => ({ users: [], nextCursor: cursor === "a" ? "b" : "a" })],
])("ends where a server %s", async (_, answer) => {
  const users = listing(async ({ cursor } = {}) => answer(cursor));
  const read = await readPeople(users, {
    query: "",
    cursor: undefined,
    known: [],
    isOffered,
    signal,
  });
  expect(read).toEqual({ people: [], cursor: undefined });
});

it("leaves out who has come before, when the list has moved between two pages", async () => {
  const users = listing(async () => ({ users: [user(1, "active"), user(2, "active")] }));
  const read = await readPeople(users, {
    query: "",
    cursor: "2",
    known: [user(1, "active")],
    isOffered,
    signal,
  });
  expect(read.people).toEqual([user(2, "active")]);
});
