import { afterEach, beforeEach, expect, vi } from "vitest";

const METHODS = ["error", "warn", "info", "log", "debug"] as const;
const written: string[] = [];

beforeEach(() => {
  written.length = 0;
  for (const method of METHODS) {
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => {
      written.push(`console.${method}: ${args.map(String).join(" ")}`);
    });
  }
});

afterEach(() => {
  const stray = written.splice(0);
  vi.restoreAllMocks();
  expect(stray, "a test wrote to the console").toEqual([]);
});
