import { describe, expect, it } from "vitest";
import type { ContactInfo } from "../../src/domain/index.js";
import { mergeUnsaved } from "../../src/form/mergeUnsaved.js";
import { sampleContactInfo, sampleRequirements } from "../../src/testing/index.js";

const rules = sampleRequirements();
const SECTION = "technicalEmergency";

function edited(change: (info: ContactInfo) => void): ContactInfo {
  const info = sampleContactInfo();
  change(info);
  return info;
}

function first(info: ContactInfo, section = SECTION) {
  const contact = info.contacts[section]?.[0];
  if (!contact) throw new Error("the section has no contact");
  return contact;
}

describe("a record that changes under typed text", () => {
  const base = sampleContactInfo();

  it("brings in what others changed, beside what was typed", () => {
    const typed = edited((info) => Object.assign(first(info), { name: "Ada" }));
    const stored = edited((info) => Object.assign(first(info), { email: "new@x.example" }));
    const next = mergeUnsaved(base, typed, stored, rules);
    expect(first(next)).toMatchObject({ name: "Ada", email: "new@x.example" });
  });

  it("leaves typed text as it was typed: spaces, half a number, empty rows", () => {
    const typed = edited((info) => {
      Object.assign(first(info), { name: "Ada ", phone: "+48 22" });
      info.contacts[SECTION]?.push({ id: "blank", name: "" });
      const [schedule] = info.supportHours.schedules;
      if (schedule) schedule.weekly.monday = [{ opens: "9", closes: "" }];
    });
    const stored = edited((info) =>
      Object.assign(first(info, "operationsInternal"), { name: "Theirs" }),
    );
    const next = mergeUnsaved(base, typed, stored, rules);
    expect(next.contacts[SECTION]).toEqual(typed.contacts[SECTION]);
    expect(next.supportHours).toEqual(typed.supportHours);
    expect(first(next, "operationsInternal").name).toBe("Theirs");
  });

  it("keeps what was typed where both changed the same", () => {
    const typed = edited((info) => Object.assign(first(info), { name: "Ada" }));
    const stored = edited((info) => Object.assign(first(info), { name: "Jo" }));
    expect(first(mergeUnsaved(base, typed, stored, rules)).name).toBe("Ada");
  });
});
