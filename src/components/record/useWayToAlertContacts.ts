"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { useContactGate } from "../../gate/index.js";
import { goToSection } from "../form/goTo.js";

interface WayToAlertContacts {
  /** For the element that holds the form. */
  panel: RefObject<HTMLDivElement | null>;
  /** Shows the form and moves focus to its alert contacts; undefined where they can't be changed now. */
  go: ((section?: string) => void) | undefined;
}

/** The way from the users to the form's alert contacts: who is one can't lose access before another is chosen. */
export function useWayToAlertContacts(formId: string, showForm: () => void): WayToAlertContacts {
  const { base, requirements } = useContactGate();
  const [wanted, setWanted] = useState<string>();
  const panel = useRef<HTMLDivElement>(null);
  const section = requirements?.sections.find(
    ({ kind, source, editable }) => kind === "contacts" && source === "portal-users" && editable,
  )?.id;

  // After the form is shown: what is hidden can't take the focus.
  useEffect(() => {
    if (wanted === undefined) return;
    goToSection(panel.current, formId, wanted);
    setWanted(undefined);
  }, [wanted, formId]);

  if (section === undefined || !base?.viewer.can.editContacts) return { panel, go: undefined };
  function go(wish?: string) {
    // A section that is not here any more leads to the one that is.
    const known = requirements?.sections.some(({ id, editable }) => id === wish && editable);
    showForm();
    setWanted(known ? wish : section);
  }
  return { panel, go };
}
