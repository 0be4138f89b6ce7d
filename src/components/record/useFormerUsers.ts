"use client";

import { useMemo } from "react";
import type { ContactInfoSnapshot } from "../../client/index.js";

/** Ids of the contacts of whom the server, which knows the directory, says that they are no users any more (R4). */
export function useFormerUsers(snapshot: ContactInfoSnapshot | undefined): ReadonlySet<string> {
  return useMemo(() => {
    const issues = snapshot?.completeness.sections.flatMap((section) => section.issues) ?? [];
    const gone = issues.flatMap(({ code, path }) => {
      const [, , section = "", row] = path.split("/");
      const id = snapshot?.info.contacts[section]?.[Number(row)]?.userId;
      return code === "user_inactive" && id !== undefined ? [id] : [];
    });
    return new Set(gone);
  }, [snapshot]);
}
