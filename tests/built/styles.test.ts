import { describe, expect, it } from "vitest";
import { distFiles, readDist } from "./support/dist.js";

describe("the built stylesheets", () => {
  const layered = readDist("styles.css");
  const unlayered = readDist("styles.unlayered.css");

  it("are the same text, once in the layer and once without", () => {
    expect(layered).toBe(`@layer contact-gate {\n${unlayered.trimEnd()}\n}\n`);
    expect(unlayered).not.toContain("@layer");
    expect(unlayered).toContain(".cg-root");
  });

  it("are asked for by no module, so that a host decides", () => {
    expect(distFiles(".js").filter((file) => /\.css["']/.test(readDist(file)))).toEqual([]);
    expect(distFiles(".d.ts").filter((file) => /\.css["']/.test(readDist(file)))).toEqual([]);
  });
});
