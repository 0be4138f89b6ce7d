import { describe, expect, it } from "vitest";
import { ValidationError } from "yup";
import { contactInfoSchema, issuesFromSchemaError } from "../../src/domain/index.js";
import { sampleContactInfo, sampleId, sampleRequirements } from "../../src/testing/index.js";

const schema = contactInfoSchema(sampleRequirements());

function errorOf(json: unknown, options = { abortEarly: false }): ValidationError {
  try {
    schema.validateSync(json, options);
  } catch (error) {
    if (error instanceof ValidationError) return error;
    throw error;
  }
  throw new Error("expected the schema to refuse this");
}

describe("the yup schema, for hosts that use yup themselves", () => {
  it("takes a complete record and gives back the same", async () => {
    const info = sampleContactInfo();
    expect(schema.validateSync(info)).toEqual(info);
    await expect(schema.validate(info)).resolves.toEqual(info);
    await expect(schema.isValid(info)).resolves.toBe(true);
  });

  it("speaks in codes, at the paths that form libraries know", () => {
    const row = { id: sampleId(1), name: "Jordan", email: "jordan@", phone: "22 123" };
    const error = errorOf({ contacts: { operationsShared: [row] } });
    expect(error.inner.map(({ path, message }) => [path, message])).toEqual([
      ["contacts.operationsShared[0].email", "invalid_email"],
      ["contacts.operationsShared[0].phone", "invalid_phone"],
    ]);
  });

  it("can stop at the first fault", () => {
    expect(
      issuesFromSchemaError(errorOf({ contacts: [], x: 1 }, { abortEarly: true })),
    ).toHaveLength(1);
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "refuses the key %s with a ValidationError",
    async (key) => {
      const json: unknown = JSON.parse(`{"contacts":{"${key}":[]},"${key}":1}`);
      expect(issuesFromSchemaError(errorOf(json)).map(({ code }) => code)).toEqual([
        "unknown_key",
        "section_unknown",
      ]);
      await expect(schema.validate(json)).rejects.toBeInstanceOf(ValidationError);
    },
  );

  it("coerces nothing", () => {
    const row = { id: sampleId(1), name: 7, alias: "yes" };
    expect(schema.isValidSync({ contacts: { technicalEmergency: [row] } })).toBe(false);
    expect(schema.isValidSync(JSON.stringify(sampleContactInfo()))).toBe(false);
  });

  it("turns an error that is not its own into invalid_type", () => {
    expect(
      issuesFromSchemaError(new ValidationError("what?", undefined, "contacts.alert")),
    ).toEqual([{ section: "alert", path: "/contacts/alert", code: "invalid_type" }]);
  });
});
