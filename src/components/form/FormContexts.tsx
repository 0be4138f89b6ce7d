"use client";

import type { ComponentProps, ReactNode } from "react";
import type { SectionView } from "../../form/index.js";
import { AccountContext } from "../contacts/account/AccountContext.js";
import { WaitingListsContext } from "../contacts/paste/WaitingListsContext.js";
import { EndUserHoursContext } from "../contacts/preview/EndUserHoursContext.js";
import { ContactTestContext } from "../contacts/test/ContactTestContext.js";

export interface FormContextsProps {
  account: ComponentProps<typeof AccountContext.Provider>["value"];
  tests: ComponentProps<typeof ContactTestContext.Provider>["value"];
  hold: ComponentProps<typeof WaitingListsContext.Provider>["value"];
  sections: readonly SectionView[];
  children: ReactNode;
}

/** What parts deep in the form's sections know of the rest of it, without rendering when the rest changes. */
export function FormContexts({ account, tests, hold, sections, children }: FormContextsProps) {
  const hours = sections.find(
    ({ requirement: { kind, audience } }) => kind === "supportHours" && audience === "end-users",
  );
  return (
    <AccountContext.Provider value={account}>
      <ContactTestContext.Provider value={tests}>
        <WaitingListsContext.Provider value={hold}>
          <EndUserHoursContext.Provider
            value={hours?.completeness.issues.length === 0 ? hours.hours : undefined}
          >
            {children}
          </EndUserHoursContext.Provider>
        </WaitingListsContext.Provider>
      </ContactTestContext.Provider>
    </AccountContext.Provider>
  );
}
