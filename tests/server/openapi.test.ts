import { describe, expect, it } from "vitest";
import { PROBLEM_STATUS } from "../../src/client/protocol.js";
import { ISSUE_CODES } from "../../src/domain/index.js";
import document from "../../src/server/openapi.json" with { type: "json" };
import { createTestPortal, requestOf } from "./support/createTestPortal.js";
import { partialInfo } from "./support/examples.js";
import { faultsOfRequest, faultsOfResponse } from "./support/openapi.js";

const GET = requestOf("GET", "/contact-info");
const json = (value: unknown, init: ResponseInit = {}) =>
  new Response(JSON.stringify(value), {
    ...init,
    headers: {
      "content-type": "application/json",
      "cache-control": "private, no-store",
      etag: '"r"',
      ...init.headers,
    },
  });

describe("the check of answers can fail", () => {
  it("passes a true answer", async () => {
    expect(await faultsOfResponse(GET, json(await createTestPortal().load()))).toEqual([]);
  });

  it("finds a wrong body, status, header and type", async () => {
    const snapshot = await createTestPortal().load();
    const { mode: _, ...without } = snapshot;
    for (const answer of [
      json(without),
      json({ ...snapshot, protocol: 2 }),
      json({ ...snapshot, extra: true }),
      json({ ...snapshot, info: { ...snapshot.info, contacts: { alert: [{ name: "x" }] } } }),
      json(snapshot, { status: 201 }),
      json(snapshot, { headers: { "cache-control": "public" } }),
      json(snapshot, { headers: { "content-type": "text/html" } }),
      json({ code: "unauthenticated" }, { status: 401 }),
    ]) {
      expect(await faultsOfResponse(GET, answer)).not.toEqual([]);
    }
  });

  it("finds a code that the call does not publish", async () => {
    const problem = {
      type: "urn:contact-gate:problem:yourself",
      title: "x",
      status: 409,
      code: "yourself",
    };
    const init = { status: 409, headers: { "content-type": "application/problem+json" } };
    expect(await faultsOfResponse(GET, json(problem, init))).not.toEqual([]);
    const remove = requestOf("DELETE", "/users/u");
    expect(await faultsOfResponse(remove, json(problem, init))).toEqual([]);
  });
});

describe("the check of requests can fail", () => {
  const put = (given: Parameters<typeof requestOf>[2]) => requestOf("PUT", "/contact-info", given);
  const headers = { "if-match": '"r"' };

  it("passes a true request", async () => {
    expect(await faultsOfRequest(put({ headers, body: partialInfo() }))).toEqual([]);
  });

  it.each([
    ["no claims", put({ headers, claims: null, body: partialInfo() })],
    ["no revision", put({ body: partialInfo() })],
    ["an unquoted revision", put({ headers: { "if-match": "r" }, body: partialInfo() })],
    ["no body", put({ headers })],
    ["a wrong body", put({ headers, body: { contacts: [] } })],
    ["an unknown parameter", requestOf("GET", "/users", { claims: { q: "x" } })],
    ["a body that nobody asked for", requestOf("DELETE", "/users/u", { body: {} })],
    ["an unknown path", requestOf("GET", "/nothing")],
  ])("finds %s", async (_, request) => {
    expect(await faultsOfRequest(request)).not.toEqual([]);
  });
});

describe("the file", () => {
  it("names every issue code of the domain", () => {
    expect(document.components.schemas.Issue.properties.code.enum).toEqual([...ISSUE_CODES]);
  });

  it("names every problem code of the protocol", () => {
    const { code } = document.components.schemas.Problem.properties;
    expect([...code.enum].sort()).toEqual(Object.keys(PROBLEM_STATUS).sort());
  });
});
