import { contactsOf } from "../../domain/record/contactsOf.js";
import { presentContactInfo } from "../../domain/record/presentContactInfo.js";
import { answerOnce } from "../answerOnce.js";
import { addressHash } from "../asking/addressHash.js";
import { countMessages } from "../asking/countMessages.js";
import type { Call } from "../Call.js";
import { HttpProblem } from "../http/HttpProblem.js";
import { parseJson } from "../http/parseJson.js";
import { readBody } from "../http/readBody.js";
import { activeUsers, judge } from "../record/judge.js";
import { reportError } from "../reportError.js";
import { invalid, readObject } from "./readObject.js";

/**
 * `POST /contact-info/tests`: sends a saved contact a test message. Only to an address that the record has, or, for an
 * alert contact, that the directory has: nobody can send to whom they like. Who is no user any more is sent nothing.
 */
export async function sendTestMessage(call: Call): Promise<Response> {
  const { options, principal, outreach } = call;
  if (!options.sendTest) throw new HttpProblem("not_found");
  if (!principal.can.editContacts) throw new HttpProblem("forbidden");
  const body = await readBody(call.request, call.bodyLimit);
  const given = readObject(parseJson(body), ["section", "id"]);
  const section = given.get("section");
  const id = given.get("id");
  if (typeof section !== "string") throw invalid("/section", "invalid_type");
  if (typeof id !== "string") throw invalid("/id", "invalid_type");

  const { info, requirements } = await judge(options, principal);
  const present = presentContactInfo(info, requirements);
  const contact = contactsOf(present, section).find((one) => one.id === id);
  if (!contact?.email) throw new HttpProblem("not_found");
  const { email, userId } = contact;
  if (userId !== undefined && (await activeUsers(options, principal, [userId])).size === 0) {
    throw new HttpProblem("not_found");
  }
  const hash = await addressHash(email);
  const work = async () => {
    await countMessages(call, "message", [email]);
    await options.sendTest?.(principal, { section, contact });
    const sentAt = new Date().toISOString();
    // It was sent: a memory that fails fails nothing else.
    await outreach
      .noteTest(principal.account.id, { contactId: id, addressHash: hash, at: sentAt })
      .catch((error: unknown) => reportError(options, "Outreach", error));
    return { status: 200, value: { sentAt } };
  };
  // A key whose answer was lost may come back when the contact has another address: that is another test.
  return answerOnce(call, body, work, hash);
}
