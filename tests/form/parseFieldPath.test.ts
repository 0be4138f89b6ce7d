import { describe, expect, it } from "vitest";
import { parseFieldPath } from "../../src/form/parseFieldPath.js";
import { requirementsIn } from "./formFixtures.js";

const { sections } = requirementsIn("production");

describe("parseFieldPath", () => {
  it("knows the fields of a contact, a section as a whole, and anything in the support hours", () => {
    expect(parseFieldPath("/contacts/alert/2/userId", sections)).toEqual({
      kind: "contact",
      section: "alert",
      index: 2,
      field: "userId",
    });
    expect(parseFieldPath("/contacts/operationsShared", sections)).toEqual({
      kind: "section",
      section: "operationsShared",
    });
    expect(parseFieldPath("/supportHours/schedules/0/weekly/monday/0/opens", sections)).toEqual({
      kind: "hours",
      section: "supportHours",
      path: "/supportHours/schedules/0/weekly/monday/0/opens",
    });
  });

  it.each([
    "",
    "contacts/alert/0/name",
    "/__proto__/polluted",
    "/contacts/__proto__/0/name",
    "/contacts/constructor/0/name",
    "/contacts/alert/__proto__/name",
    "/contacts/alert/0/__proto__",
    "/contacts/alert/0/constructor",
    "/contacts/alert/0/id",
    "/contacts/alert/-1/name",
    "/contacts/alert/1e3/name",
    "/contacts/alert/0/name/more",
    "/contacts/merchantOperations/0/name",
  ])("does not know %j", (path) => {
    expect(parseFieldPath(path, sections)).toBeUndefined();
  });
});
