import { isRecord } from "../../domain/isRecord.js";
import {
  ContactGateError,
  type ContactGateErrorCode,
  type ContactGateErrorDetails,
} from "../ContactGateError.js";
import { isIssues, isSnapshot } from "../shapes.js";
import type { HttpAnswer } from "./HttpAnswer.js";
import { retryAfterMilliseconds } from "./retryAfterMilliseconds.js";

const CODE_BY_STATUS: Readonly<Record<number, ContactGateErrorCode>> = {
  401: "unauthenticated",
  403: "forbidden",
  408: "timeout",
  409: "conflict",
  412: "conflict",
  422: "validation",
  429: "rate_limited",
  504: "timeout",
};

/** Where the problem's own code says more than the status does. */
const CODE_BY_REASON: Readonly<Record<string, ContactGateErrorCode>> = {
  context_changed: "context_changed",
  cross_origin: "unexpected",
  idempotency_key_reused: "unexpected",
  request_in_progress: "unavailable",
};

const MESSAGES: Readonly<Record<ContactGateErrorCode, string>> = {
  network: "The backend could not be reached.",
  timeout: "The backend did not answer in time.",
  unauthenticated: "Nobody is signed in, or the session has ended.",
  forbidden: "The person who is signed in may not do this.",
  conflict: "Something changed meanwhile, or the state of things does not allow it.",
  validation: "What was sent was refused.",
  rate_limited: "Too many calls.",
  unavailable: "The backend can not answer now.",
  context_changed: "The session is in another account or environment than this page.",
  unexpected: "The backend gave an answer that this client does not expect.",
};

/** The error for an answer that is not a success. The finer code of the problem document becomes its `reason`. */
export function errorOfAnswer(answer: HttpAnswer): ContactGateError {
  const problem = isRecord(answer.json) ? answer.json : {};
  const reason = typeof problem.code === "string" ? problem.code : undefined;
  const code = answer.redirected ? "unauthenticated" : codeOf(answer.status, reason);
  const retryAfter = retryAfterMilliseconds(answer.retryAfter, Date.now());
  const details: ContactGateErrorDetails = { status: answer.status };
  if (reason !== undefined && reason !== code) details.reason = reason;
  if (isIssues(problem.issues)) details.issues = problem.issues;
  if (isSnapshot(problem.current)) details.current = problem.current;
  if (retryAfter !== undefined) details.retryAfter = retryAfter;
  const cause = reason === undefined ? `status ${answer.status}` : `${answer.status} ${reason}`;
  return new ContactGateError(code, `${MESSAGES[code]} (${cause})`, details);
}

function codeOf(status: number, reason: string | undefined): ContactGateErrorCode {
  if (reason !== undefined && Object.hasOwn(CODE_BY_REASON, reason)) {
    return CODE_BY_REASON[reason] ?? "unexpected";
  }
  return CODE_BY_STATUS[status] ?? (status >= 500 ? "unavailable" : "unexpected");
}
