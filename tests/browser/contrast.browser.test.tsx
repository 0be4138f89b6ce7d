import { describe, expect, it } from "vitest";

/** WCAG 2 relative luminance of an opaque colour, as the browser paints it. */
function luminance(colour: string): number {
  const canvas = document.createElement("canvas");
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser draws no canvas.");
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  const linear = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The colours that `--cg-<name>` come to in a theme. */
function paint(theme: string, ...names: string[]): string[] {
  const root = document.createElement("div");
  root.className = "cg-root";
  root.dataset.theme = theme;
  document.body.append(root);
  const colours = names.map((name) => {
    root.style.setProperty("background-color", `var(--cg-${name})`);
    return getComputedStyle(root).backgroundColor;
  });
  root.remove();
  return colours;
}

const SURFACES = ["bg", "bg-subtle", "bg-muted", "bg-field", "bg-popup"];

const TEXT: [ink: string, on: string][] = [
  ...SURFACES.flatMap((surface): [string, string][] => [
    ["text", surface],
    ["text-muted", surface],
  ]),
  ...["bg", "bg-subtle", "bg-popup", "accent-soft"].map((on): [string, string] => ["accent", on]),
  ["on-accent", "accent"],
  ["on-accent", "accent-hover"],
  ...["success", "danger", "warning"].flatMap((tone): [string, string][] => [
    [tone, "bg"],
    [tone, `${tone}-soft`],
    ["text", `${tone}-soft`],
    ["text-muted", `${tone}-soft`],
  ]),
  ["text", "mark"],
  ["text-muted", "accent-soft"],
];

/** What shows that a control is one, or what state a thing is in, without words. */
const SIGNS: [sign: string, on: string][] = [
  ["border-control", "bg"],
  ["border-control", "bg-field"],
  ["focus", "bg"],
  ["focus", "bg-subtle"],
  ["success", "bg-subtle"],
  ["danger", "bg-subtle"],
  ["accent", "bg-subtle"],
];

describe.each(["light", "dark"])("the colours of the %s theme", (theme) => {
  it.each(TEXT)("%s can be read on %s", (ink, on) => {
    const [one = "", other = ""] = paint(theme, ink, on);
    expect(contrast(one, other)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SIGNS)("%s can be seen on %s", (sign, on) => {
    const [one = "", other = ""] = paint(theme, sign, on);
    expect(contrast(one, other)).toBeGreaterThanOrEqual(3);
  });
});
