import { describe, expect, it } from "vitest";
import type { Contact, SectionRequirement } from "../../src/domain/index.js";
import { evaluateFormSection } from "../../src/form/evaluateFormSection.js";
import { person, requirementsIn } from "./formFixtures.js";

const section = requirementsIn("production").sections.find(
  ({ id }) => id === "technicalEmergency",
) as SectionRequirement;

const judge = (rows: Contact[], rule = section) =>
  evaluateFormSection(rule, {
    contacts: { [section.id]: rows },
    supportHours: { schedules: [] },
  });

describe("evaluateFormSection", () => {
  it("lets an empty row say field by field what it wants", () => {
    const blank = { id: person(1).id };
    expect(judge([blank])).toEqual({
      id: "technicalEmergency",
      status: "missing",
      issues: [
        {
          section: "technicalEmergency",
          path: "/contacts/technicalEmergency/0/email",
          code: "email_required",
          rowId: blank.id,
        },
        {
          section: "technicalEmergency",
          path: "/contacts/technicalEmergency/0/name",
          code: "name_required",
          rowId: blank.id,
        },
      ],
    });
  });

  it("points at the rows that people see, blank ones counted", () => {
    const wrong = person(2, { email: "nobody" });
    expect(judge([{ id: person(1).id }, wrong]).issues).toEqual([
      {
        section: "technicalEmergency",
        path: "/contacts/technicalEmergency/1/email",
        code: "invalid_email",
        rowId: wrong.id,
      },
    ]);
  });

  it("names the section when too few were given, or none and there is no row", () => {
    expect(judge([person(1)], { ...section, min: 2 }).issues).toMatchObject([
      { path: "/contacts/technicalEmergency", code: "too_few", params: { min: 2 } },
    ]);
    expect(judge([]).issues).toMatchObject([{ code: "section_missing" }]);
  });
});
