import { isRecord } from "../isRecord.js";
import { LIMITS } from "../limits.js";
import type { SectionRule } from "./ContactPolicy.js";
import { PolicyError } from "./PolicyError.js";
import { isId, isList, malformed } from "./policyFaults.js";

const CHANNELS = ["name", "email", "phone"];

/**
 * Is this one rule of a policy? `path` is its JSON Pointer.
 * @throws PolicyError
 */
export function checkSectionRule(
  section: unknown,
  path: string,
  environments: readonly unknown[],
): asserts section is SectionRule {
  if (!isRecord(section)) throw malformed(path, "is not an object", "describe the section");
  const { id } = section;
  const refuse = (field: string, fault: string, remedy: string) =>
    malformed(`${path}/${field}`, fault, remedy, id);
  const requireOneOf = (field: string, value: unknown, allowed: readonly unknown[]) => {
    if (!allowed.includes(value)) {
      throw refuse(field, "is none of the allowed values", `use ${allowed.join(" or ")}`);
    }
  };

  if (!isId(id)) {
    throw refuse(
      "id",
      "is not an id",
      "start with a letter, use letters, digits, hyphens and underscores, and no name that JavaScript objects have, such as constructor",
    );
  }
  checkKind(section, path);
  requireOneOf("audience", section.audience, ["operator", "end-users"]);
  requireOneOf("source", section.source ?? "anyone", ["anyone", "portal-users"]);
  requireOneOf("required", section.required, [true, false]);
  requireOneOf("recommendAlias", section.recommendAlias ?? false, [true, false]);
  requireOneOf("internationalEmail", section.internationalEmail ?? false, [true, false]);
  checkIntegrations(section.integrations, refuse);
  checkEditableIn(section.editableIn, environments, refuse);
  checkCounts(section, refuse);
  checkChannels(section, refuse);
  checkReach(section, refuse);
}

type Refuse = (field: string, fault: string, remedy: string) => PolicyError;

function checkKind({ id, kind }: Record<string, unknown>, path: string) {
  if (typeof kind !== "string") {
    throw malformed(`${path}/kind`, "is not a text", "use contacts or supportHours", id);
  }
  if (kind !== "contacts" && kind !== "supportHours") {
    throw new PolicyError(
      "unsupported_policy",
      `${path}/kind`,
      `The contact policy has a section of a kind that this release does not know (${path}): update contact-gate, or reload the page if it has been updated.`,
    );
  }
  if ((kind === "supportHours") !== (id === "supportHours")) {
    throw malformed(
      `${path}/id`,
      "does not fit the kind of the section",
      "give the one section of kind supportHours the id supportHours, and no other section",
      id,
    );
  }
}

function checkIntegrations(integrations: unknown, refuse: Refuse) {
  if (integrations === undefined) return;
  if (!isList(integrations) || !integrations.every((one) => typeof one === "string")) {
    throw refuse("integrations", "is not a list of texts", "list ids, or leave it out for all");
  }
}

function checkEditableIn(editableIn: unknown, environments: readonly unknown[], refuse: Refuse) {
  if (editableIn === undefined) return;
  if (!isList(editableIn) || editableIn.length === 0) {
    throw refuse(
      "editableIn",
      "is not a list with entries",
      "leave it out to allow all environments",
    );
  }
  if (!editableIn.every((one) => environments.includes(one))) {
    throw refuse(
      "editableIn",
      "names an environment that is not declared",
      `use those that "environments" lists`,
    );
  }
}

function checkCounts({ min, max, required }: Record<string, unknown>, refuse: Refuse) {
  const isCount = (value: unknown): value is number =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) <= LIMITS.rowsPerSection;
  const remedy = `use a whole number from 0 to ${LIMITS.rowsPerSection}`;
  if (min !== undefined && !isCount(min)) throw refuse("min", "is not a count", remedy);
  if (max !== undefined && !isCount(max)) throw refuse("max", "is not a count", remedy);
  if (max === 0) throw refuse("max", "is 0", "allow at least one, or remove the section");
  if (required && min === 0) {
    throw refuse("min", "is 0 in a required section", "ask for at least one, or do not require it");
  }
  if (Number(min ?? (required ? 1 : 0)) > Number(max ?? LIMITS.defaultMax)) {
    throw refuse("min", "is above max", "lower min or raise max");
  }
}

function checkChannels({ channels }: Record<string, unknown>, refuse: Refuse) {
  if (channels === undefined) return;
  if (!isRecord(channels))
    throw refuse("channels", "is not an object", "leave it out for the usual");
  for (const [channel, rule] of Object.entries(channels)) {
    if (!CHANNELS.includes(channel)) {
      throw refuse("channels", "names an unknown channel", `use ${CHANNELS.join(", ")}`);
    }
    if (rule !== undefined && rule !== "required" && rule !== "optional" && rule !== "hidden") {
      throw refuse(
        `channels/${channel}`,
        "is none of the allowed values",
        "use required, optional or hidden",
      );
    }
  }
}

/** Somebody who can't be reached is no contact. */
function checkReach(
  { channels, kind, source, reachableBy }: Record<string, unknown>,
  refuse: Refuse,
) {
  const { email = "required", phone = "optional" } = isRecord(channels) ? channels : {};
  const isTyped = kind === "contacts" && source !== "portal-users";
  if (reachableBy === undefined) {
    if (!isTyped || email === "required" || phone === "required") return;
    throw refuse(
      "channels",
      "lets a contact have neither email nor phone",
      `require one of them, or set reachableBy to ["email", "phone"]`,
    );
  }
  const isEither =
    isList(reachableBy) &&
    reachableBy.length === 2 &&
    reachableBy.includes("email") &&
    reachableBy.includes("phone");
  if (!isTyped || !isEither || email !== "optional" || phone !== "optional") {
    throw refuse(
      "reachableBy",
      `is not ["email", "phone"], both optional, of contacts that are typed`,
      "make it so, or leave it out",
    );
  }
}
