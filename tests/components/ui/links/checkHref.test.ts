import { describe, expect, it } from "vitest";
import { checkHref, isPath } from "../../../../src/components/ui/links/checkHref.js";
import { ALLOWED, REFUSED } from "./hrefs.js";

const HERE = "https://portal.example";

describe("checkHref", () => {
  it("is tried with at least 60 hostile addresses", () => {
    expect(new Set(REFUSED).size).toBeGreaterThanOrEqual(60);
  });

  it.each(REFUSED)("refuses %j", (href) => {
    expect(() => checkHref(href, "supportHref")).toThrow(/^contact-gate: "supportHref" must be/);
    expect(isPath(href)).toBe(false);
  });

  it.each(ALLOWED)("takes %j as it is, and it leads where it says", (href) => {
    expect(checkHref(href, "supportHref")).toBe(href);
    const { origin, protocol, username } = new URL(href, HERE);
    expect(["https:", "mailto:", "tel:"]).toContain(protocol);
    expect(username).toBe("");
    expect(isPath(href)).toBe(href.startsWith("/"));
    if (isPath(href)) expect(origin).toBe(HERE);
  });

  it.each([undefined, null, 1, {}, ["/help"]])("refuses %j, which is no text", (href) => {
    expect(() => Reflect.apply(checkHref, undefined, [href, "helpHref"])).toThrow(TypeError);
  });

  it("does not repeat the address, which may be personal", () => {
    expect(() => checkHref("javascript:ada@secret.example", "helpHref")).not.toThrow(/secret/);
  });
});
