import fc from "fast-check";
import { expect, it } from "vitest";
import { type ContactInfo, toEndUserInfo } from "../../src/domain/index.js";
import { sampleSupportHours } from "../../src/testing/index.js";
import { isContacts, requirements } from "./arbitraries.js";

/** Every value carries the section it belongs to, so that it can be recognised wherever it turns up. */
function marked(section: string): fc.Arbitrary<NonNullable<ContactInfo["contacts"][string]>> {
  const value = fc.stringMatching(/^[a-z]{1,6}$/).map((text) => `<${section}>${text}`);
  return fc.array(
    fc.record({
      id: value,
      name: value,
      email: value,
      phone: value,
      userId: value,
      alias: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  );
}

it("no value of an operator's section, of an absent one or of the portal's own reaches end users (R8)", () => {
  const cases = requirements.chain((any) => {
    const ids = [...any.sections.filter(isContacts).map(({ id }) => id), ...any.absentSections];
    const contacts = fc.record(Object.fromEntries(ids.map((id) => [id, marked(id)])));
    return contacts.map((given) => ({
      requirements: any,
      info: { contacts: given, supportHours: sampleSupportHours() },
    }));
  });
  fc.assert(
    fc.property(cases, ({ requirements: any, info }) => {
      const shown = toEndUserInfo(info, any);
      const text = JSON.stringify(shown);
      for (const { id, audience } of any.sections.filter(isContacts)) {
        expect(text.includes(`<${id}>`)).toBe(audience === "end-users" && hasShownChannel(id));
        if (audience === "operator") expect(shown.contacts).not.toHaveProperty(id);
      }
      for (const id of any.absentSections) expect(text).not.toContain(`<${id}>`);
      for (const rows of Object.values(shown.contacts)) {
        for (const row of rows) {
          for (const key of Object.keys(row)) expect(["name", "email", "phone"]).toContain(key);
        }
      }

      function hasShownChannel(id: string): boolean {
        const section = any.sections.find((one) => one.id === id);
        return Object.values(section?.channels ?? {}).some((rule) => rule !== "hidden");
      }
    }),
  );
});
