import { act, renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import type { ContactInfoSnapshot, PortalUser } from "../../../../src/client/index.js";
import { useInvitedPeople } from "../../../../src/components/people/alert/useInvitedPeople.js";
import { useSnapshotFacts } from "../../../../src/components/record/useSnapshotFacts.js";
import type { CompletenessFacts, ContactInfo } from "../../../../src/domain/index.js";
import { sampleSnapshot } from "../../../../src/testing/index.js";
import { alertContact } from "./renderField.js";

type Snapshot = ContactInfoSnapshot | undefined;

const waiting = sampleSnapshot({ invitedUsers: ["u-2"] });
const accepted = sampleSnapshot();

it.each<[string, Snapshot, Snapshot, string[] | undefined]>([
  ["nothing before the first answer", undefined, undefined, undefined],
  ["who has still to accept", waiting, waiting, ["u-2"]],
  ["nobody who has accepted since, of the same record", waiting, accepted, undefined],
  [
    "the form's own record, where another one is stored",
    waiting,
    { ...accepted, revision: "other" },
    ["u-2"],
  ],
])("a form learns from the server: %s", (_, base, latest, expected) => {
  const { result } = renderHook(() => useSnapshotFacts(base, latest));
  expect(result.current && [...(result.current.invitedUsers ?? [])]).toEqual(expected);
});

const person = (status: PortalUser["status"]): PortalUser => ({
  id: "u-1",
  name: "Grace",
  email: "grace@navy.example",
  role: "editor",
  status,
});
const stored: ContactInfo = {
  contacts: { alert: [alertContact(1)] },
  supportHours: { schedules: [] },
};

function hook(facts?: CompletenessFacts) {
  const view = renderHook((info: ContactInfo | undefined) => useInvitedPeople(facts, info));
  return {
    ...view,
    note: (status: PortalUser["status"]) =>
      act(() => view.result.current.people.note(person(status))),
    ids: () => [...(view.result.current.facts?.invitedUsers ?? [])],
  };
}

it("who is chosen as invited is judged as such, until the stored record names them", () => {
  const { note, ids, rerender, result } = hook({ invitedUsers: new Set(["u-2"]) });
  note("invited");
  note("invited");
  expect(ids()).toEqual(["u-2", "u-1"]);
  expect([...result.current.people.ids]).toEqual(["u-2", "u-1"]);
  rerender(stored);
  expect(ids()).toEqual(["u-2"]);
});

it("who is chosen again as an active user counts", () => {
  const { note, ids } = hook();
  note("invited");
  expect(ids()).toEqual(["u-1"]);
  note("active");
  expect(ids()).toEqual([]);
});

it("facts of a host keep their identity while nobody invited is chosen", () => {
  const facts = { activeUsers: new Set(["u-1"]) };
  const { result, note } = hook(facts);
  note("active");
  expect(result.current.facts).toBe(facts);
});
