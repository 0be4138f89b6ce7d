"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { ContactGateError, type ContactGateUsers, type PortalUser } from "../../../client/index.js";
import { isEmail } from "../../../domain/addresses/isEmail.js";
import { tidyEmail } from "../../../domain/addresses/tidyEmail.js";
import type { Issue, IssueCode } from "../../../domain/index.js";
import { tidyLine } from "../../../domain/texts/tidyLine.js";
import { useHoldText } from "../../../gate/index.js";

/** What came of sending it: somebody invited, or why not; neither when the form has gone meanwhile. */
export interface InvitationOutcome {
  user?: PortalUser;
  error?: unknown;
}

export interface InvitationState {
  name: string;
  email: string;
  change: (field: "name" | "email", text: string) => void;
  /** Shows what is wrong with a text box that has been left. */
  leave: (field: "name" | "email") => void;
  issues: { name: Issue[]; email: Issue[] };
  error: unknown;
  /** Whether it can be sent; from then on it shows what is wrong. */
  check: () => boolean;
  /** To the first text box that is wrong. */
  focusProblem: () => void;
  /** What was typed stays when it could not be sent. Never rejects. */
  send: (role: string, message: string) => Promise<InvitationOutcome>;
  nameRef: RefObject<HTMLInputElement | null>;
  emailRef: RefObject<HTMLInputElement | null>;
}

function emailProblem(email: string): IssueCode | undefined {
  if (email === "") return "email_required";
  return isEmail(email) ? undefined : "invalid_email";
}

function shown(touched: boolean, code: IssueCode | undefined): Issue[] {
  return touched && code ? [{ section: "", path: "", code }] : [];
}

const BLANK = { name: "", email: "" };
const UNTOUCHED = { name: false, email: false };

/** What is typed into the invitation, what is wrong with it, and its sending, once at a time. */
export function useInvitation(
  users: ContactGateUsers,
  onError: ((error: unknown) => void) | undefined,
): InvitationState {
  const [text, setText] = useState(BLANK);
  const [touched, setTouched] = useState(UNTOUCHED);
  const [error, setError] = useState<unknown>();
  const running = useRef<AbortController>(undefined);
  const nameRef = useRef<HTMLInputElement>(null);
  const emailRef = useRef<HTMLInputElement>(null);
  useEffect(() => () => running.current?.abort(), []);
  useHoldText(text.name.trim() !== "" || text.email.trim() !== "");

  const email = tidyEmail(text.email);
  const name = tidyLine(text.name);
  const problems = {
    name: name === "" ? ("name_required" as const) : undefined,
    email: emailProblem(email),
  };

  const send = async (role: string, message: string): Promise<InvitationOutcome> => {
    if (running.current) return {};
    const abort = new AbortController();
    running.current = abort;
    setError(undefined);
    try {
      const user = await users.invite(
        { name, email, role, ...(message && { message }) },
        { signal: abort.signal },
      );
      setText(BLANK);
      setTouched(UNTOUCHED);
      return abort.signal.aborted ? {} : { user };
    } catch (failure) {
      if (abort.signal.aborted) return {};
      setError(failure);
      onError?.(failure);
      return { error: failure };
    } finally {
      running.current = undefined;
    }
  };

  const refused = error instanceof ContactGateError ? (error.issues ?? []) : [];
  const refusedIn = (field: string) => refused.filter(({ path }) => path === `/${field}`);
  const shownIn = (field: "name" | "email") => {
    const own = shown(touched[field], problems[field]);
    return own.length > 0 ? own : refusedIn(field);
  };

  return {
    ...text,
    change: (field, value) => {
      setText((before) => ({ ...before, [field]: value }));
      // It was about what stood there before.
      setError(undefined);
    },
    leave: (field) =>
      setTouched((before) => (text[field] === "" ? before : { ...before, [field]: true })),
    issues: { name: shownIn("name"), email: shownIn("email") },
    error,
    check: () => {
      setTouched({ name: true, email: true });
      return !problems.name && !problems.email;
    },
    focusProblem: () => (problems.name ? nameRef : emailRef).current?.focus(),
    send,
    nameRef,
    emailRef,
  };
}
