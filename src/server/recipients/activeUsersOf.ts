import { isRecord } from "../../domain/isRecord.js";
import type { Contact } from "../../domain/record/ContactInfo.js";
import { hasControlCharacter } from "../../domain/texts/hasControlCharacter.js";
import { tidyLine } from "../../domain/texts/tidyLine.js";
import { typedLine } from "../../domain/texts/typedLine.js";
import type { UserDirectory } from "../ports/UserDirectory.js";
import { withoutValues } from "./withoutValues.js";

/**
 * The named users who are active in the account at this moment, in the order of `named`, with the name and address that
 * the directory gives (R4); a name is one line, because it is put into the head of a mail.
 * @throws TypeError for a directory without `ofAccount`, and for one that answers a user of another account
 */
export async function activeUsersOf(
  users: Pick<UserDirectory, "ofAccount">,
  account: string,
  named: readonly Contact[],
): Promise<Contact[]> {
  const { ofAccount } = users;
  if (!ofAccount) {
    throw new TypeError(
      "recipientsOf needs users.ofAccount(accountId, ids) for a section of portal users: see the server guide.",
    );
  }
  const ids = named.flatMap(({ userId }) =>
    userId === undefined || hasControlCharacter(userId) ? [] : [userId],
  );
  if (ids.length === 0) return [];
  const found = await withoutValues("recipientsOf: users.ofAccount", () =>
    ofAccount.call(users, account, [...new Set(ids)]),
  );
  for (const user of found) {
    if (!isRecord(user) || user.accountId !== account) {
      throw new TypeError(
        "users.ofAccount answered a user whose accountId is not the account that was asked for: look users up by account and id, and answer the account that your own records say.",
      );
    }
  }
  const active = new Map(
    found.filter(({ status }) => status === "active").map((user) => [user.id, user]),
  );
  return named.flatMap(({ id, userId }) => {
    const user = userId === undefined ? undefined : active.get(userId);
    return user
      ? [{ id, userId: user.id, name: typedLine(tidyLine(user.name)), email: user.email.trim() }]
      : [];
  });
}
