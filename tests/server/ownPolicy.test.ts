import { expect, it } from "vitest";
import { type ContactInfo, newId } from "../../src/domain/index.js";
import { ownPolicy } from "../domain/ownPolicy.js";
import { createTestPortal, requestOf } from "./support/createTestPortal.js";

const PREVIEW = "administrator@acme/preview";
const LIVE = "administrator@acme/live";

const billing = [{ id: newId(), email: "billing@acme.example" }];
const legal = [{ id: newId(), name: "Ida", phone: "+48225550100" }];
const infoOf = (contacts: ContactInfo["contacts"]): ContactInfo => ({
  contacts,
  supportHours: { schedules: [] },
});

it("a host's own policy opens the portal, holds up the launch, and lets it go", async () => {
  const portal = createTestPortal({ policy: ownPolicy });
  const asked = () => requestOf("GET", "/bookings", { session: PREVIEW, claims: null });
  expect((await portal.guard(asked()))?.status).toBe(403);

  expect((await portal.save(infoOf({ billing }), PREVIEW)).status).toBe(200);
  expect(await portal.guard(asked())).toBeUndefined();
  const refused = await portal.launchGuard(asked());
  expect(await refused?.json()).toMatchObject({ issues: [{ section: "legal" }] });

  expect((await portal.save(infoOf({ billing, legal }), LIVE)).status).toBe(200);
  expect(await portal.launchGuard(asked())).toBeUndefined();
});

it.each([
  ["the usual policy's", "technicalEmergency", [{ id: newId(), name: "A", email: "a@b.example" }]],
  ["another integration's", "regulator", [{ id: newId(), name: "A", email: "a@b.example" }]],
  ["a deferred", "legal", legal],
])("refuses %s section under a host's own policy", async (_, section, contacts) => {
  const portal = createTestPortal({ policy: ownPolicy });
  const answer = await portal.save(infoOf({ billing, [section]: contacts }), PREVIEW);
  expect(answer.status).toBe(422);
  expect((await answer.json()).issues).toMatchObject([{ path: `/contacts/${section}` }]);
});
