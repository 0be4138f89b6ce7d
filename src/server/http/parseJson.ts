import { HttpProblem } from "./HttpProblem.js";

/** `JSON.parse` makes a key `__proto__` an own one like any other, so that the schema sees it and refuses it. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpProblem("malformed_json");
  }
}
