import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormatsModule from "ajv-formats";
import document from "../../../src/server/openapi.json" with { type: "json" };

type Json = { [key: string]: unknown };

const ajv = new Ajv2020({ strict: false, allErrors: true });
// The module is CommonJS: its function is the default of the default.
const addFormats = addFormatsModule as unknown as (target: Ajv2020) => void;
addFormats(ajv);
ajv.addSchema(document, "contract");

const BASE = "/api";
const compiled = new Map<string, ValidateFunction>();

interface Operation {
  /** JSON Pointer to the operation. */
  pointer: string;
  json: Json;
  parameters: Json[];
  pathParameters: Record<string, string>;
}

/** What is wrong with a request by the published contract; empty when nothing is. */
export async function faultsOfRequest(request: Request): Promise<string[]> {
  const operation = findOperation(request);
  if (!operation) return [`${request.method} ${new URL(request.url).pathname} is not published`];
  const url = new URL(request.url);
  const faults = operation.parameters.flatMap((parameter) => {
    const name = String(parameter.name);
    const value = parameterOf(parameter, request, url, operation);
    if (value === undefined) return parameter.required ? [`${name} is missing`] : [];
    return check(validatorOf(object(parameter.schema)), value, name);
  });
  const known = operation.parameters.filter(({ in: place }) => place === "query");
  for (const name of url.searchParams.keys()) {
    if (!known.some((parameter) => parameter.name === name)) faults.push(`?${name} is unknown`);
  }
  const body = await request.clone().text();
  const asked = operation.json.requestBody;
  if (!asked) return body === "" ? faults : [...faults, "no body is expected"];
  if (body === "") return object(asked).required ? [...faults, "the body is missing"] : faults;
  const schema = `${operation.pointer}/requestBody/content/application~1json/schema`;
  return [...faults, ...check(validator(schema), JSON.parse(body), "body")];
}

/** What is wrong with an answer by the published contract; empty when nothing is. */
export async function faultsOfResponse(request: Request, response: Response): Promise<string[]> {
  // HEAD is no operation of its own: what GET answers, without the body.
  if (request.method === "HEAD") return (await response.clone().text()) === "" ? [] : ["a body"];
  const operation = findOperation(request);
  const streams = response.headers.get("content-type") === "text/event-stream";
  // A stream goes on: its frames are judged by `faultsOfEvent`.
  const text = streams ? "" : await response.clone().text();
  if (!operation || response.status === 405) {
    return check(validator("/components/schemas/Problem"), JSON.parse(text), "problem");
  }
  const responses = object(operation.json.responses);
  if (!(response.status in responses)) return [`status ${response.status} is not published`];
  const { pointer, json } = resolved(
    `${operation.pointer}/responses/${response.status}`,
    responses[response.status],
  );
  const faults = Object.entries(object(json.headers)).flatMap(([name, header]) => {
    const value = response.headers.get(name);
    if (value === null) return object(header).required ? [`header ${name} is missing`] : [];
    return check(validatorOf(object(object(header).schema)), value, name);
  });
  const type = Object.keys(object(json.content))[0];
  if (type === undefined) return text === "" ? faults : [...faults, "no body is expected"];
  if (response.headers.get("content-type") !== type) faults.push(`the type is not ${type}`);
  if (streams) return faults;
  const schema = `${pointer}/content/${type.replace("/", "~1")}/schema`;
  return [...faults, ...check(validator(schema), JSON.parse(text), "body")];
}

/** What is wrong with a frame's data by the published contract; empty when nothing is. */
export function faultsOfEvent(event: unknown): string[] {
  return check(validator("/components/schemas/ChangeEvent"), event, "event");
}

function findOperation(request: Request): Operation | undefined {
  const { pathname } = new URL(request.url);
  for (const [template, item] of Object.entries(object(document.paths))) {
    const pathParameters = match(template, pathname);
    const json = object(item)[request.method.toLowerCase()];
    if (!pathParameters || !json) continue;
    const pointer = `/paths/${template.replaceAll("/", "~1")}/${request.method.toLowerCase()}`;
    const own = [...array(object(item).parameters), ...array(object(json).parameters)];
    const parameters = own.map((parameter) => resolved("", parameter).json);
    return { pointer, json: object(json), parameters, pathParameters };
  }
  return undefined;
}

function match(template: string, pathname: string): Record<string, string> | undefined {
  if (!pathname.startsWith(BASE)) return undefined;
  const wanted = template.split("/");
  const given = pathname.slice(BASE.length).split("/");
  if (wanted.length !== given.length) return undefined;
  const found: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? "";
    if (part.startsWith("{")) found[part.slice(1, -1)] = value;
    else if (part !== value) return undefined;
  }
  return found;
}

function parameterOf(
  { name, in: place }: Json,
  request: Request,
  url: URL,
  operation: Operation,
): string | undefined {
  const key = String(name);
  if (place === "query") return url.searchParams.get(key) ?? undefined;
  if (place === "header") return request.headers.get(key) ?? undefined;
  return operation.pathParameters[key];
}

function resolved(pointer: string, value: unknown): { pointer: string; json: Json } {
  const { $ref } = object(value);
  if (typeof $ref !== "string") return { pointer, json: object(value) };
  const target = $ref.slice(1);
  const json = target
    .split("/")
    .slice(1)
    .reduce((at: Json, key) => object(at[key]), object(document));
  return { pointer: target, json };
}

function validator(pointer: string): ValidateFunction {
  return validatorOf({ $ref: `contract#${encodeURI(pointer)}` });
}

/** Compiling takes far longer than validating, and the schemas are few. */
function validatorOf(schema: Json): ValidateFunction {
  const key = JSON.stringify(schema);
  const known = compiled.get(key);
  if (known) return known;
  const made = ajv.compile(schema);
  compiled.set(key, made);
  return made;
}

function check(validate: ValidateFunction, value: unknown, what: string): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map((e) => `${what}${e.instancePath} ${e.message}`);
}

function object(value: unknown): Json {
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}

function array(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
