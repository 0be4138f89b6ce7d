import type { Issue } from "../domain/completeness/Completeness.js";
import type { ContactInfoSnapshot } from "./ContactInfoSnapshot.js";

/** The version of the protocol that these clients and this server speak; a snapshot carries it. */
export const PROTOCOL_VERSION = 1;

/** Paths below the host's base path. */
export const CONTACT_INFO_PATH = "/contact-info";
export const REMINDER_PATH = "/contact-info/reminder";
export const REQUESTS_PATH = "/contact-info/requests";
export const TESTS_PATH = "/contact-info/tests";
export const USERS_PATH = "/users";
export const EVENTS_PATH = "/events";

/** Query parameters by which every call claims where it belongs. */
export const CLAIM_ACCOUNT = "account";
export const CLAIM_ENVIRONMENT = "environment";

/**
 * Request header with the percent-encoded text of a search over users. A header, because people search by names and
 * e-mail addresses, and addresses of requests end up in logs, histories and referrers.
 */
export const QUERY_HEADER = "contact-gate-query";

export const IDEMPOTENCY_HEADER = "idempotency-key";

export const JSON_TYPE = "application/json";
export const PROBLEM_TYPE = "application/problem+json";
export const EVENT_STREAM_TYPE = "text/event-stream";

/** Milliseconds after which an idle event stream says that it is still there. */
export const HEARTBEAT = 15_000;

/** What the frames of the event stream carry: that something changed, and never what. */
export interface ChangeEvent {
  /** There may be more kinds later; a client asks the server anew on any. */
  kind: "contact-info";
  /** The record's revision after the change. */
  revision: string;
}

/** Every `code` that a problem document of the published server can carry, with its status. */
export const PROBLEM_STATUS = {
  malformed_json: 400,
  claims_required: 400,
  invalid_request: 400,
  idempotency_key_required: 400,
  unauthenticated: 401,
  forbidden: 403,
  cross_origin: 403,
  role_not_grantable: 403,
  contact_info_required: 403,
  not_found: 404,
  method_not_allowed: 405,
  context_changed: 409,
  last_administrator: 409,
  already_a_user: 409,
  is_alert_contact: 409,
  yourself: 409,
  request_in_progress: 409,
  no_reminders_left: 409,
  revision_mismatch: 412,
  body_too_large: 413,
  unsupported_media_type: 415,
  validation: 422,
  would_become_incomplete: 422,
  idempotency_key_reused: 422,
  revision_required: 428,
  rate_limited: 429,
  internal: 500,
  unavailable: 503,
} as const;

export type ProblemCode = keyof typeof PROBLEM_STATUS;

/** An RFC 9457 problem document. Holds no contact value, but for `current`, which is the record itself. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  detail?: string;
  /** For 422: what is wrong, by JSON Pointer. */
  issues?: Issue[];
  /** For 412: the record as it is now. */
  current?: ContactInfoSnapshot;
}
