"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import type { ContactGateUsers, Invitation, PortalUser } from "../../client/index.js";
import type { Issue, IssueCode } from "../../domain/index.js";
import { isEmail } from "../../domain/isEmail.js";

export interface InvitationState {
  name: string;
  email: string;
  change: (field: "name" | "email", text: string) => void;
  /** Shows what is wrong with a text box that has been left. */
  leave: (field: "name" | "email") => void;
  issues: { name: Issue[]; email: Issue[] };
  sending: boolean;
  error: unknown;
  /** Answers the invited user, or undefined when it could not be sent; what was typed stays then. */
  send: (role: string) => Promise<PortalUser | undefined>;
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
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  const running = useRef<AbortController>(undefined);
  const nameRef = useRef<HTMLInputElement>(null);
  const emailRef = useRef<HTMLInputElement>(null);
  useEffect(() => () => running.current?.abort(), []);

  const email = text.email.trim();
  const problems = {
    name: text.name.trim() === "" ? ("name_required" as const) : undefined,
    email: emailProblem(email),
  };

  const send = async (role: string) => {
    if (running.current) return undefined;
    setTouched({ name: true, email: true });
    if (problems.name || problems.email) {
      (problems.name ? nameRef : emailRef).current?.focus();
      return undefined;
    }
    const abort = new AbortController();
    running.current = abort;
    setSending(true);
    setError(undefined);
    const invitation: Invitation = { name: text.name.trim(), email, role };
    try {
      const user = await users.invite(invitation, { signal: abort.signal });
      setText(BLANK);
      setTouched(UNTOUCHED);
      return user;
    } catch (failure) {
      if (abort.signal.aborted) return undefined;
      setError(failure);
      onError?.(failure);
      return undefined;
    } finally {
      running.current = undefined;
      setSending(false);
    }
  };

  return {
    ...text,
    change: (field, value) => setText((before) => ({ ...before, [field]: value })),
    leave: (field) =>
      setTouched((before) => (text[field] === "" ? before : { ...before, [field]: true })),
    issues: {
      name: shown(touched.name, problems.name),
      email: shown(touched.email, problems.email),
    },
    sending,
    error,
    send,
    nameRef,
    emailRef,
  };
}
