"use client";

import { useContext } from "react";
import { ContactGateContext } from "./ContactGateContext.js";
import type { ContactGate } from "./state/ContactGate.js";

/**
 * The gate's state and everything that can be done with it: enough to build the whole step from plain HTML.
 * @throws Error when there is no `ContactGateProvider` above
 */
export function useContactGate(): ContactGate {
  const gate = useContext(ContactGateContext);
  if (!gate) {
    throw new Error(
      "useContactGate() and the contact-gate components need a <ContactGateProvider client={…}> above them.",
    );
  }
  return gate;
}
