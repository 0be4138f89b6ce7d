import { createHttpClient } from "../../../src/client/http/index.js";
import { retryAfterMilliseconds } from "../../../src/client/http/retryAfterMilliseconds.js";
import { findLanguages } from "../../../src/components/hours/scope/findLanguages.js";
import { checkHref } from "../../../src/components/ui/links/checkHref.js";
import { parseContactList } from "../../../src/domain/contactList/parseContactList.js";
import { readPhone, showPhone } from "../../../src/domain/phones/numberingPlans.js";
import { findTimeZones } from "../../../src/domain/timeZones/findTimeZones.js";
import { timeZoneTable } from "../../../src/domain/timeZones/timeZoneTable.js";
import { parseAsked } from "../../../src/domain/users/parseAsked.js";
import { parseRequest } from "../../../src/domain/users/parseRequest.js";
import { parseFieldPath } from "../../../src/form/parseFieldPath.js";
import { formatMessage, formatPlural } from "../../../src/messages/index.js";
import { matchRoute } from "../../../src/server/http/matchRoute.js";
import { createContactGateHandler } from "../../../src/server/index.js";
import { SafeError } from "../../../src/server/SafeError.js";
import { createTestDirectory } from "../../server/support/createTestDirectory.js";
import { createTestStore } from "../../server/support/createTestStore.js";
import {
  AT,
  context,
  DOMAIN_READERS,
  ignoringRefusal,
  policy,
  requirements,
} from "./domainReaders.js";

const many = (text: string) => Array.from({ length: 10_000 }, (_, i) => text.slice(0, 9) + i);
const zones = timeZoneTable({ locale: "en" });

const ORIGIN = "https://portal.example";
const PRINCIPAL = {
  account: { id: "acme", name: "Acme" },
  user: { id: "u-1", name: "Ada", email: "ada@acme.example" },
  can: { editContacts: true, manageUsers: true },
  context,
};
const handler = createContactGateHandler({
  sendTest: async () => {},
  bodyLimit: 2 ** 24,
  store: createTestStore(),
  users: createTestDirectory({ acme: [] }, [{ id: "editor", grantable: true }]),
  authenticate: async () => PRINCIPAL,
  policy,
});

const HEADERS = ["if-match", "idempotency-key", "content-type", "origin", "contact-gate-query"];

/** The text in each header that is read, in the path, in a claim and in the body. */
async function send(text: string): Promise<void> {
  const encoded = encodeURIComponent(wellFormed(text));
  const call = (
    method: string,
    path: string,
    { headers = {}, claims = "account=acme", body }: SentCall = {},
  ) => {
    const usual = { "if-match": '"none"', "idempotency-key": "k", origin: ORIGIN };
    const type = { "content-type": "application/json" };
    const url = `${ORIGIN}/api${path}?${claims}&environment=production`;
    const init = { method, headers: { ...usual, ...type, ...headers }, ...(body && { body }) };
    return handler(new Request(url, init));
  };
  const sendable = /^[\t -~]*$/.test(text) ? text : encoded;
  for (const name of HEADERS) {
    await call("PUT", "/contact-info", { headers: { [name]: sendable }, body: "{}" });
    await call("POST", "/users/u-2/invitation", { headers: { [name]: sendable }, body: "{}" });
    await call("GET", "/users", { headers: { [name]: sendable } });
  }
  await call("GET", "/users", { claims: `account=acme&cursor=${encoded}` });
  await call("GET", "/contact-info", { claims: `account=${encoded}` });
  await call("DELETE", `/users/${encoded}`);
  await call("PUT", "/contact-info", { body: text });
  const invitation = { name: text, email: text, role: text };
  await call("POST", "/users", { body: JSON.stringify(invitation) });
  const asked = { message: text, sections: many(text) };
  const ida = { name: "Ida", email: "ida@x.example", role: "editor" };
  await call("POST", "/users", { body: JSON.stringify({ ...ida, ...asked }) });
  const request = { users: many(text), ...asked };
  await call("POST", "/contact-info/requests", { body: JSON.stringify(request) });
  const contact = { section: text, id: text };
  await call("POST", "/contact-info/tests", { body: JSON.stringify(contact) });
}

/** As text arrives over a network. */
function wellFormed(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

interface SentCall {
  headers?: Record<string, string>;
  claims?: string;
  body?: string;
}

/** What the client makes of an answer that is anything but what it should be. */
async function answer(text: string): Promise<void> {
  for (const status of [200, 422]) {
    const client = createHttpClient({
      baseUrl: "https://portal.example/api",
      account: "acme",
      environment: "production",
      fetch: async () => new Response(wellFormed(text), { status }),
    });
    await client.load().catch(() => undefined);
  }
}

export const READERS: Record<string, (text: string) => unknown> = {
  ...DOMAIN_READERS,
  "the handler": send,
  "the HTTP client": answer,
  SafeError: (text) => SafeError.of("GET x", Object.assign(new Error(text), { code: text })).stack,
  checkHref: (text) => ignoringRefusal(() => checkHref(text, "supportHref")),
  findLanguages: (text) => findLanguages(["en", "pl"], text, "en"),
  readPhone: (text) => [
    readPhone(text, "PL"),
    readPhone(text.slice(0, 40), "US"),
    readPhone("1", text),
  ],
  parseContactList: (text) => [
    parseContactList(text),
    parseContactList(`a@b.example\t${text}`, { international: true, known: [text], room: 1 }),
  ],
  showPhone,
  findTimeZones: (text) => findTimeZones(text, zones, AT),
  formatMessage: (text) => [formatMessage(text, { a: "b" }), formatMessage("{a}", { a: text })],
  formatPlural: (text) => formatPlural({ one: text, other: text }, 2, "en"),
  matchRoute: (text) => matchRoute(`/api/users/${text}`, "/api"),
  parseAsked: (text) => parseAsked({ message: text, sections: many(text) }, new Set(["alert"])),
  parseRequest: (text) =>
    parseRequest({ users: many(text), sections: [text], message: text.slice(0, 500) }, new Set()),
  parseFieldPath: (text) => parseFieldPath(`/contacts/${text}`, requirements.sections),
  retryAfterMilliseconds: (text) => retryAfterMilliseconds(text, 0),
};
