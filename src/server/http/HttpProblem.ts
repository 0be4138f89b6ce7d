import { PROBLEM_STATUS, type Problem, type ProblemCode } from "../../client/protocol.js";

export interface HttpProblemDetails extends Pick<Problem, "detail" | "issues" | "current"> {
  headers?: Record<string, string>;
}

/** Thrown anywhere under the handler to end the call with a problem document. */
export class HttpProblem extends Error {
  override readonly name = "HttpProblem";
  readonly code: ProblemCode;
  readonly headers: Record<string, string>;
  private readonly details: Omit<HttpProblemDetails, "headers">;

  constructor(code: ProblemCode, { headers = {}, ...details }: HttpProblemDetails = {}) {
    super(code);
    this.code = code;
    this.headers = headers;
    this.details = details;
  }

  get document(): Problem {
    return {
      type: `urn:contact-gate:problem:${this.code}`,
      title: TITLES[this.code],
      status: PROBLEM_STATUS[this.code],
      code: this.code,
      ...this.details,
    };
  }
}

const TITLES: Readonly<Record<ProblemCode, string>> = {
  malformed_json: "The body is not JSON",
  claims_required: "The call does not say which account and environment it is for",
  invalid_request: "The request is not of the expected form",
  idempotency_key_required: "The call has no Idempotency-Key",
  unauthenticated: "Nobody is signed in",
  forbidden: "The person who is signed in may not do this",
  cross_origin: "The request does not come from a page of this origin",
  role_not_grantable: "The person who is signed in may not grant or take this role",
  contact_info_required: "The account has to give its contact information first",
  not_found: "There is nothing here",
  method_not_allowed: "This can not be done here",
  context_changed: "The session is in another account or environment",
  last_administrator: "The account's last administrator has to stay",
  already_a_user: "This person is a user already",
  is_alert_contact: "This person is an alert contact",
  yourself: "Nobody can do this to themselves",
  request_in_progress: "The same call is still being worked on",
  no_reminders_left: "The reminder can not be put off",
  revision_mismatch: "The record has changed since it was loaded",
  body_too_large: "The body is too large",
  unsupported_media_type: "The body has to be application/json",
  validation: "What was sent is not valid",
  would_become_incomplete: "The record was complete and would not be any more",
  idempotency_key_reused: "The Idempotency-Key belongs to another call",
  revision_required: "The call does not say which revision it changes",
  rate_limited: "Too many calls",
  internal: "Something went wrong",
  unavailable: "Not available now",
};
