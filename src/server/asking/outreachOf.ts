import type { AskedPerson, ContactInfoSnapshot } from "../../client/ContactInfoSnapshot.js";
import type { Completeness } from "../../domain/completeness/Completeness.js";
import { dueSections } from "../../domain/completeness/dueSections.js";
import type { ContactInfo } from "../../domain/record/ContactInfo.js";
import type { Call } from "../Call.js";
import { reportError } from "../reportError.js";
import { addressHash } from "./addressHash.js";

type OutreachCall = Pick<Call, "options" | "principal" | "outreach">;

/**
 * What the snapshot says about who was asked and what was tested; absent where there is nothing to say. The portal does not
 * depend on it: what can not be read is left out, and the host is told.
 */
export async function outreachOf(
  call: OutreachCall,
  info: ContactInfo,
  completeness: Completeness,
): Promise<Pick<ContactInfoSnapshot, "asked" | "testedAt" | "canSendTest">> {
  const { options } = call;
  const orNone = async <Value>(work: Promise<Value>) =>
    work.catch((error: unknown) => reportError(options, "Outreach", error));
  const [asked, testedAt] = await Promise.all([
    orNone(askedPeople(call, dueSections(completeness))),
    orNone(testsOf(call, info)),
  ]);
  return {
    ...(asked && asked.length > 0 && { asked }),
    ...(testedAt && { testedAt }),
    ...(options.sendTest && { canSendTest: true }),
  };
}

/** Only what is still due, and only people whom the directory still has. */
async function askedPeople(
  { options, principal, outreach }: OutreachCall,
  due: ReadonlySet<string>,
): Promise<AskedPerson[]> {
  if (due.size === 0) return [];
  const left = (await outreach.readAsked(principal.account.id))
    .map(({ userId, asked: { sections, at, by } }) => ({
      userId,
      sections: sections.filter((id) => due.has(id)),
      at,
      by: { id: by.id, name: by.name },
    }))
    .filter(({ sections }) => sections.length > 0);
  if (left.length === 0) return [];
  const users = await options.users.get(
    principal,
    left.map(({ userId }) => userId),
  );
  const names = new Map(users.map(({ id, name }) => [id, name]));
  return left
    .flatMap(({ userId, ...asked }) => {
      const name = names.get(userId);
      return name === undefined ? [] : [{ user: { id: userId, name }, ...asked }];
    })
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
}

/** Only of contacts that are there, at the address they were tested at. */
async function testsOf(
  { principal, outreach }: OutreachCall,
  info: ContactInfo,
): Promise<Record<string, string> | undefined> {
  const tests = await outreach.readTests(principal.account.id);
  if (tests.length === 0) return undefined;
  const known = new Map(tests.map((test) => [test.contactId, test]));
  const found: [string, string][] = [];
  for (const { id, email } of Object.values(info.contacts).flatMap((rows) => rows ?? [])) {
    const test = known.get(id);
    if (test && email && test.addressHash === (await addressHash(email))) found.push([id, test.at]);
  }
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}
