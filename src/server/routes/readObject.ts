import type { IssueCode } from "../../domain/completeness/Completeness.js";
import { isRecord } from "../../domain/isRecord.js";
import { HttpProblem } from "../http/HttpProblem.js";

/** The fields of a body, of which there may be no others than these. @throws HttpProblem `validation` */
export function readObject(json: unknown, known: readonly string[]): ReadonlyMap<string, unknown> {
  if (!isRecord(json)) throw invalid("", "invalid_type");
  const body = new Map<string, unknown>(Object.entries(json));
  for (const key of body.keys()) if (!known.includes(key)) throw invalid("", "unknown_key");
  return body;
}

export function invalid(path: string, code: IssueCode): HttpProblem {
  return new HttpProblem("validation", { issues: [{ section: "", path, code }] });
}
