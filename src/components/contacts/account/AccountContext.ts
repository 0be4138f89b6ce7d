"use client";

import { createContext } from "react";
import type { Account } from "../../../client/index.js";

export interface KnownAccount extends Pick<Account, "country" | "brand"> {
  /** Domains of addresses that the account has given before; lower case. */
  ownDomains: readonly string[];
}

/** What is known of the account that the form is about, for its fields. */
export const AccountContext = createContext<KnownAccount>({ ownDomains: [] });
