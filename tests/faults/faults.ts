import type { ContactGateErrorCode } from "../../src/client/index.js";

type Handler = (request: Request) => Promise<Response>;

/** One thing that goes wrong, for every call until it is mended, and what is to come of it. */
export interface Fault {
  name: string;
  serve(request: Request, handler: Handler): Promise<Response>;
  /** What the host is told of a load and of a save. */
  code: { load: ContactGateErrorCode; save: ContactGateErrorCode };
  /** The title on the screen, and what it says to do next. */
  load: [title: string, next: RegExp];
  /** Of a question in the background. */
  notice: [title: string, next: RegExp];
  save: [title: string, next: RegExp];
  /** How often a save is sent. */
  sends: number;
  /** While something is saved, loads go well: a server that answers them with it could not tell what to merge. */
  savesOnly?: boolean;
  /** Milliseconds between two sends, at least. @default 1 */
  apart?: number;
  /** Where the focus is after a save. @default where it was */
  focus?: "summary";
}

const NOT_LOADED = "We could not load your contact information";
const WRONG = "Something went wrong";
const SUPPORT = /Try again, and contact the support team/;

const silence = new Promise<never>(() => {});
const brokenConnection = () => new TypeError("Failed to fetch");

function problem(
  status: number,
  code: string,
  { headers = {}, ...more }: { headers?: Record<string, string>; issues?: unknown } = {},
) {
  return async () =>
    new Response(JSON.stringify({ type: "about:blank", title: code, status, code, ...more }), {
      status,
      headers: { "content-type": "application/problem+json", ...headers },
    });
}

const both = (code: ContactGateErrorCode) => ({ load: code, save: code });

const noConnection = {
  code: both("network"),
  load: [NOT_LOADED, /Check yours\. We keep trying by ourselves/],
  notice: ["No connection", /Check your connection and try again/],
  save: ["No connection", /Check your connection and try again/],
  sends: 3,
} satisfies Partial<Fault>;

const unreadable = {
  code: both("unexpected"),
  load: [NOT_LOADED, SUPPORT],
  notice: [WRONG, SUPPORT],
  save: [WRONG, SUPPORT],
  sends: 1,
} satisfies Partial<Fault>;

const unavailable = {
  code: both("unavailable"),
  load: [NOT_LOADED, /If it lasts, contact the support team/],
  notice: ["The portal is not available", /Try again in a while/],
  save: ["The portal is not available", /Try again in a while/],
} satisfies Partial<Fault>;

const issues = [
  {
    section: "technicalEmergency",
    path: "/contacts/technicalEmergency/0/email",
    code: "invalid_email",
  },
];

export const FAULTS: readonly Fault[] = [
  {
    name: "a timeout, although the server committed",
    async serve(request, handler) {
      await handler(request);
      return await silence;
    },
    code: both("timeout"),
    load: [NOT_LOADED, /did not answer in time\. We keep trying/],
    notice: ["That took too long", /Try again/],
    save: ["That took too long", /Try again/],
    sends: 1,
  },
  {
    name: "being offline",
    serve: async () => {
      throw brokenConnection();
    },
    ...noConnection,
  },
  {
    name: "a connection reset after the server had committed",
    async serve(request, handler) {
      await handler(request);
      throw brokenConnection();
    },
    ...noConnection,
  },
  {
    name: "an abort from outside",
    serve: async () => {
      throw new DOMException("The operation was aborted.", "AbortError");
    },
    ...noConnection,
  },
  {
    name: "malformed JSON, although the server committed",
    async serve(request, handler) {
      await handler(request);
      return new Response('{"protocol":1,');
    },
    ...unreadable,
  },
  {
    name: "an unexpected shape, although the server committed",
    async serve(request, handler) {
      await handler(request);
      return Response.json({ protocol: 1, info: [] });
    },
    ...unreadable,
  },
  { name: "400", serve: problem(400, "invalid_request"), ...unreadable },
  {
    name: "401",
    serve: problem(401, "unauthenticated"),
    code: both("unauthenticated"),
    load: ["You are signed out", /Sign in again in another tab, then try again here/],
    notice: ["You are signed out", /Sign in again in another tab, then try again here/],
    save: ["You are signed out", /Sign in again in another tab, then try again here/],
    sends: 1,
  },
  {
    name: "403",
    serve: problem(403, "forbidden"),
    code: both("forbidden"),
    load: ["You may not see this", /contact the support team/],
    notice: ["You may not change this", /contact the support team/],
    save: ["You may not change this", /contact the support team/],
    sends: 1,
  },
  { name: "404", serve: problem(404, "not_found"), ...unreadable },
  {
    name: "409 context_changed",
    serve: problem(409, "context_changed"),
    code: both("context_changed"),
    load: ["You switched to another account or environment", /Reload the page to go on/],
    notice: ["You switched to another account or environment", /Reload the page to go on/],
    save: ["You switched to another account or environment", /Reload the page to go on/],
    sends: 1,
  },
  {
    name: "412",
    serve: async (request, handler) =>
      request.method === "GET"
        ? await problem(412, "revision_mismatch")()
        : await handler(new Request(request, { headers: withOldRevision(request) })),
    savesOnly: true,
    ...unreadable,
    code: { load: "conflict", save: "conflict" },
    // What fits is merged and sent again at once, three times.
    save: ["Somebody else changed this meanwhile", /has not been saved/],
    sends: 4,
    apart: 0,
  },
  {
    name: "422",
    serve: problem(422, "validation", { issues }),
    ...unreadable,
    code: both("validation"),
    save: ["There is a problem", /Enter an email like/],
    focus: "summary",
  },
  { name: "428", serve: problem(428, "revision_required"), ...unreadable },
  {
    name: "429 with Retry-After",
    serve: problem(429, "rate_limited", { headers: { "retry-after": "2" } }),
    code: both("rate_limited"),
    load: [NOT_LOADED, /try again by ourselves in a moment/],
    notice: ["Too many tries", /Wait a moment and try again/],
    save: ["Too many tries", /Wait a moment and try again/],
    sends: 3,
    apart: 2_000,
  },
  { name: "500", serve: problem(500, "internal"), ...unavailable, sends: 1 },
  { name: "503", serve: problem(503, "unavailable"), ...unavailable, sends: 3 },
];

/** The save of somebody who opened the form before the others saved. */
function withOldRevision(request: Request): Headers {
  const headers = new Headers(request.headers);
  headers.set("if-match", '"older"');
  return headers;
}
