"use client";

import { useMemo } from "react";
import type { Account } from "../../client/index.js";
import { emailDomain } from "../../domain/addresses/emailDomain.js";
import type { ContactInfo } from "../../domain/index.js";
import type { KnownAccount } from "../contacts/account/AccountContext.js";

/** What the fields know of the account; the addresses that are stored were right once, whatever they look like. */
export function useKnownAccount(
  account: Account | undefined,
  stored: ContactInfo | undefined,
): KnownAccount {
  return useMemo(() => {
    const given = Object.values(stored?.contacts ?? {}).flatMap((rows = []) => rows);
    const emails = [account?.brand?.supportEmail, ...given.map(({ email }) => email)];
    return {
      ...(account?.country && { country: account.country }),
      ...(account?.brand && { brand: account.brand }),
      ownDomains: [...new Set(emails.flatMap((email) => emailDomain(email) ?? []))],
    };
  }, [account, stored]);
}
