import { describe, expect, it } from "vitest";
import { hueOf, initialsOf } from "../../../src/components/ui/Avatar.js";

describe("Avatar", () => {
  it.each([
    { name: "Anna Maria Kowalska", initials: "AK" },
    { name: "ops@northwind.example", initials: "O" },
    { name: " ł ż ", initials: "ŁŻ" },
    { name: "", initials: "" },
  ])("shortens $name to $initials", ({ name, initials }) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it("tints one person always the same", () => {
    expect(hueOf("u-anna")).toBe(hueOf("u-anna"));
    expect([1, 2, 3, 4]).toContain(hueOf(""));
  });
});
