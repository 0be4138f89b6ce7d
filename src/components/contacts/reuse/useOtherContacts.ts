"use client";

import { useCallback } from "react";
import type { ContactInfo, Requirements } from "../../../domain/index.js";
import { contactsOf } from "../../../domain/record/contactsOf.js";
import { useLatest } from "../../../form/useLatest.js";
import type { OtherContacts } from "./OtherContacts.js";

/**
 * A way to ask for the contacts of all sections but one. It keeps its identity while somebody types, so that no section
 * renders for what is typed into another.
 */
export function useOtherContacts(
  values: ContactInfo,
  requirements: Requirements,
): (section: string) => readonly OtherContacts[] {
  const latest = useLatest({ values, requirements });
  return useCallback(
    (section) => {
      const { sections } = latest.current.requirements;
      return sections
        .filter(({ id, kind }) => kind === "contacts" && id !== section)
        .map(({ id }) => ({ section: id, contacts: contactsOf(latest.current.values, id) }));
    },
    [latest],
  );
}
