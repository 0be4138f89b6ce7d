"use client";

import { createContext } from "react";
import type { ContactInfo } from "../../../domain/index.js";

/** Sends a test message to a contact that is saved (R5–R9); rejects with a `ContactGateError`. */
export type SendContactTest = (contact: {
  section: string;
  id: string;
}) => Promise<{ sentAt: string }>;

export interface ContactTests {
  send: SendContactTest;
  /** The record as it is stored: only a contact that is in it can be tried. */
  stored: ContactInfo;
  /** ISO instants by contact id. */
  testedAt: Readonly<Record<string, string>>;
}

/** Filled where the backend can send test messages. */
export const ContactTestContext = createContext<ContactTests | undefined>(undefined);
