"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { AskedPerson } from "../../client/index.js";
import { useContactGate } from "../../gate/index.js";
import { formatMessage } from "../../messages/index.js";
import { AskContext } from "../people/ask/AskContext.js";
import { SectionAsk } from "../people/ask/SectionAsk.js";
import { SectionAsked } from "../people/ask/SectionAsked.js";
import { type SectionAsking, SectionAskingContext } from "../section/SectionAskingContext.js";
import { ChunkPlaceholder } from "../ui/boundary/ChunkPlaceholder.js";
import { useLazyModule } from "../ui/boundary/useLazyModule.js";
import type { Elements } from "../ui/dom/Elements.js";
import { useAnnouncer } from "../ui/useAnnouncer.js";
import { useMessages } from "../words/useMessages.js";

const loadDialog = () => import("../people/ask/AskDialog.js");

/** Roles that can fill the information in, where a host names no others. */
const EDITOR_ROLES = ["administrator", "editor"] as const;

const ASKING: SectionAsking = { Head: SectionAsk, Note: SectionAsked };

const NOBODY: readonly AskedPerson[] = [];

export interface AskProviderProps {
  /** @default administrator and editor */
  editorRoles?: readonly string[];
  children: Elements;
}

/**
 * Lets what is inside ask somebody to fill sections in (R14). The dialog stands beside it and not in it, because a form can't
 * hold another; its code loads when it is opened.
 */
export function AskProvider({ editorRoles = EDITOR_ROLES, children }: AskProviderProps) {
  const { base, latest, requirements, client, reload } = useContactGate();
  const messages = useMessages();
  const { announce, region } = useAnnouncer();
  const [wanted, setWanted] = useState<readonly string[]>();
  const opener = useRef<Element | null>(null);
  const { chunk, retry } = useLazyModule(loadDialog, wanted !== undefined);
  const viewer = base?.viewer;
  const roles = base?.roles;
  const canInvite = viewer?.can.manageUsers === true && roles?.some((role) => role.grantable);
  const canAsk = canInvite === true || client.users.ask !== undefined;
  const newest = latest ?? base;
  const given = newest?.asked ?? NOBODY;
  const asked = useMemo(() => {
    // A section that the account does not have any more has no words and no place.
    const known = new Set(requirements?.sections.map(({ id }) => id));
    return given
      .map((one) => ({ ...one, sections: one.sections.filter((id) => known.has(id)) }))
      .filter(({ sections }) => sections.length > 0);
  }, [given, requirements]);
  const completeness = newest?.completeness;
  const due = useMemo(() => {
    const editable = new Set(requirements?.sections.filter((s) => s.editable).map(({ id }) => id));
    const sections = completeness?.sections ?? [];
    return sections
      .filter(
        ({ id, status }) => editable.has(id) && (status === "missing" || status === "invalid"),
      )
      .map(({ id }) => id);
  }, [completeness, requirements]);

  const ask = useCallback((sections: readonly string[]) => {
    opener.current = document.activeElement;
    setWanted(sections);
  }, []);
  const viewerId = viewer?.id ?? "";
  const parts = useMemo(
    () => ({ canAsk, asked, viewerId, due, ask }),
    [canAsk, asked, viewerId, due, ask],
  );

  // Once the dialog is gone: while it is open, what is around it can't take the focus.
  useEffect(() => {
    if (wanted) return;
    if (opener.current instanceof HTMLElement) opener.current.focus();
    opener.current = null;
  }, [wanted]);

  const close = () => setWanted(undefined);

  return (
    <AskContext.Provider value={parts}>
      <SectionAskingContext.Provider value={ASKING}>{children}</SectionAskingContext.Provider>
      {wanted && roles && chunk.status === "failed" && (
        <ChunkPlaceholder failed messages={messages} onRetry={retry} />
      )}
      {wanted && roles && chunk.status === "ready" && (
        <chunk.module.AskDialog
          users={client.users}
          roles={roles}
          viewerId={viewerId}
          canInvite={canInvite === true}
          editorRoles={editorRoles}
          sections={[...new Set([...wanted, ...due])]}
          chosen={wanted}
          messages={messages}
          onCancel={close}
          onAsked={(person) => {
            close();
            announce(formatMessage(messages.ask.done, { person }));
            void reload();
          }}
        />
      )}
      {region}
    </AskContext.Provider>
  );
}
