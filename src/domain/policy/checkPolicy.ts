import { isRecord } from "../isRecord.js";
import type { ContactPolicy } from "./ContactPolicy.js";
import { checkSectionRule } from "./checkSectionRule.js";
import { PolicyError } from "./PolicyError.js";
import { isId, isList, malformed } from "./policyFaults.js";

/** The version of the policy's form that this release reads. */
const SUPPORTED_VERSION = 1;

/** Most sections that a policy may have. */
const MOST_SECTIONS = 100;

/**
 * Is this a policy? It may be JSON from a server, so nothing is taken for granted. Keys it does not know are let pass.
 * @throws PolicyError
 */
export function checkPolicy(policy: unknown): asserts policy is ContactPolicy {
  if (!isRecord(policy)) throw malformed("", "is not an object", "send the policy as JSON");
  checkVersion(policy.version);
  if (typeof policy.id !== "string" || policy.id.trim() === "") {
    throw malformed("/id", "is not a text", "give the policy a name");
  }
  const environments = checkEnvironments(policy.environments);
  if (!environments.includes(policy.launchEnvironment)) {
    throw malformed(
      "/launchEnvironment",
      "is not one of the environments",
      `name one that "environments" lists`,
    );
  }
  checkSections(policy.sections, environments);
}

function checkVersion(version: unknown) {
  if (!Number.isInteger(version)) throw malformed("/version", "is not a whole number", "send 1");
  if (version === SUPPORTED_VERSION) return;
  throw new PolicyError(
    "unsupported_policy",
    "/version",
    `The contact policy is of version ${version}, and this release reads version ${SUPPORTED_VERSION}: update contact-gate, or reload the page if it has been updated.`,
  );
}

function checkEnvironments(environments: unknown): unknown[] {
  if (!isList(environments) || environments.length === 0) {
    throw malformed("/environments", "is not a list with entries", "list every environment");
  }
  for (const [index, environment] of environments.entries()) {
    const path = `/environments/${index}`;
    if (!isId(environment)) {
      throw malformed(path, "is not an id", "use letters, digits, hyphens and underscores");
    }
    if (environments.indexOf(environment) !== index) {
      throw malformed(path, "is there twice", "remove one of the two");
    }
  }
  return environments;
}

function checkSections(sections: unknown, environments: unknown[]) {
  if (!isList(sections) || sections.length === 0) {
    throw malformed("/sections", "is not a list with entries", "give at least one section");
  }
  if (sections.length > MOST_SECTIONS) {
    throw malformed("/sections", "is too long", `give at most ${MOST_SECTIONS} sections`);
  }
  const ids = new Set<unknown>();
  for (const [index, section] of sections.entries()) {
    const path = `/sections/${index}`;
    checkSectionRule(section, path, environments);
    if (ids.has(section.id)) {
      throw malformed(
        `${path}/id`,
        "is the id of another section too",
        "give each its own id",
        section.id,
      );
    }
    ids.add(section.id);
  }
}
