"use client";

import { useState } from "react";
import type { Role } from "../../../client/index.js";
import { isEmail } from "../../../domain/addresses/isEmail.js";
import { tidyEmail } from "../../../domain/addresses/tidyEmail.js";
import type { IssueCode } from "../../../domain/index.js";
import { tidyLine } from "../../../domain/texts/tidyLine.js";
import { usualRole } from "./usualRole.js";

/** Somebody new, as typed so far. */
export interface PersonDraft {
  name: string;
  email: string;
  role: string;
}

/** The state of `PersonFields`. */
export interface PersonDraftState {
  draft: PersonDraft;
  change: (part: Partial<PersonDraft>) => void;
  /** What is missing or wrong, whether it is shown yet or not. */
  problems: Record<"name" | "email", IssueCode | undefined>;
  /** As it is sent. */
  person: PersonDraft;
}

export function usePersonDraft(
  roles: readonly Role[],
  given: Partial<PersonDraft> = {},
): PersonDraftState {
  const [draft, setDraft] = useState(() => ({
    name: "",
    email: "",
    role: usualRole(roles),
    ...given,
  }));
  const name = tidyLine(draft.name);
  const email = tidyEmail(draft.email);
  return {
    draft,
    change: (part) => setDraft((before) => ({ ...before, ...part })),
    problems: {
      name: name === "" ? "name_required" : undefined,
      email: email === "" ? "email_required" : isEmail(email) ? undefined : "invalid_email",
    },
    person: { name, email, role: draft.role },
  };
}
