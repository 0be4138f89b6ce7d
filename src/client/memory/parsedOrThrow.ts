import type { Issue } from "../../domain/completeness/Completeness.js";
import { ContactGateError } from "../ContactGateError.js";

/** What was read. @throws ContactGateError `validation` with what is wrong, as the published server answers it */
export function parsedOrThrow<Parsed extends object>(answer: Parsed | { issues: Issue[] }): Parsed {
  if (!("issues" in answer)) return answer;
  throw new ContactGateError("validation", "What is asked is not valid.", {
    status: 422,
    issues: answer.issues,
  });
}
