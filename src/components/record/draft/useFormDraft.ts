"use client";

import { useCallback, useContext, useRef, useState } from "react";
import type { ContactInfo } from "../../../domain/index.js";
import type { SubmitAnswer } from "../../../form/ContactInfoForm.js";
import { type Draft, type DraftOwner, draftKey, draftSchema } from "../../../gate/drafts/Draft.js";
import { createDraftShelf } from "../../../gate/drafts/DraftShelf.js";
import { DraftShelfContext } from "../../../gate/drafts/DraftShelfContext.js";
import { vaultOf } from "../../../gate/drafts/vaultOf.js";
import { type ContactGate, useBrowserLayoutEffect, useLatest } from "../../../gate/index.js";
import { usableDraft } from "./usableDraft.js";
import { useFlushOnLeave } from "./useFlushOnLeave.js";
import { useStoredDraft } from "./useStoredDraft.js";

export interface FormDraft {
  /** It is known whether there is a draft: until then the form waits, two seconds at most. */
  ready: boolean;
  /** What was typed and not saved, to the last key: the form begins with it, also when it is tried again after a crash. */
  typed(): ContactInfo | undefined;
  /** Milliseconds since the epoch at which that was; for the notice over the form. */
  typedAt: number | undefined;
  /** The person changed something. */
  keep(info: ContactInfo): void;
  /** The form became dirty or clean; a clean one has nothing to keep. */
  track(dirty: boolean): void;
  /** What was typed is not wanted any more. */
  drop(): void;
  /** Follows a save: what it took is kept no longer, what was typed meanwhile is. */
  saving(answer: Promise<SubmitAnswer>): Promise<SubmitAnswer>;
}

/**
 * Keeps what is typed into one form, and gives it back to the next one of the same account, user and environment. Use
 * one component instance for each of these: give it a `key`.
 */
export function useFormDraft(gate: ContactGate): FormDraft {
  const given = useContext(DraftShelfContext);
  const [shelf] = useState(() => given ?? createDraftShelf(undefined));
  const [vault] = useState(() => vaultOf(shelf));
  const [owner] = useState(() => ownerOf(gate));
  const stored = useStoredDraft(shelf.memory, vault, owner);
  const { latest, requirements, resumeDraft } = gate;
  const now = useLatest(gate);

  /** What the form begins with, once that is known. */
  const [start, setStart] = useState<{ draft: Draft | undefined }>();
  const wasDirty = useRef(false);
  // While a save goes on top of what others have saved, the form still shows what was typed on the record before.
  const typedOn = useRef(gate.base);
  useBrowserLayoutEffect(() => {
    if (gate.status !== "saving" && gate.status !== "conflict") typedOn.current = gate.base;
  }, [gate.base, gate.status]);

  // Of the newest draft that this form has seen; another tab with the same store may have a newer one.
  const known = useRef<number | undefined>(undefined);
  const forget = useCallback(
    (until: number | undefined) => {
      if (!owner) return;
      shelf.memory.delete(draftKey(owner));
      if (until !== undefined) vault?.remove(owner, until);
    },
    [shelf, vault, owner],
  );

  useBrowserLayoutEffect(() => {
    if (stored.reading || !now.current.latest || !now.current.requirements) return;
    const draft = usableDraft(stored.draft, now.current.latest, now.current.requirements);
    // Before the form is there, which would report that nothing is typed.
    if (draft) resumeDraft({ revision: draft.revision, info: draft.base });
    wasDirty.current = draft !== undefined;
    if (draft) known.current = draft.savedAt;
    else if (stored.draft) forget(stored.draft.savedAt);
    setStart({ draft });
  }, [stored, now, resumeDraft, forget]);
  useFlushOnLeave(vault);

  const put = useCallback(
    (draft: Draft) => {
      known.current = draft.savedAt;
      shelf.memory.set(draftKey(draft), draft);
      vault?.write(draft);
    },
    [shelf, vault],
  );

  const drop = useCallback(() => {
    wasDirty.current = false;
    setStart({ draft: undefined });
    forget(known.current);
  }, [forget]);

  const keep = useCallback(
    (typed: ContactInfo) => {
      const base = typedOn.current;
      if (!owner || !base) return;
      // The policy may have changed since the form began; what is typed now was typed by the newest.
      const schema = draftSchema(base.policy);
      const { revision, info } = base;
      put({ ...owner, schema, savedAt: Date.now(), revision, base: info, typed });
    },
    [owner, put],
  );

  return {
    ready: start !== undefined && latest !== undefined && requirements !== undefined,
    typed() {
      const newest = owner && shelf.memory.get(draftKey(owner));
      return newest && newest !== stored.draft ? newest.typed : start?.draft?.typed;
    },
    typedAt: start?.draft?.savedAt,
    keep,
    drop,
    track(dirty) {
      if (wasDirty.current && !dirty) drop();
      else wasDirty.current = dirty;
    },
    async saving(answer) {
      const sent = owner && shelf.memory.get(draftKey(owner));
      const done = await answer;
      const isSaved = done.saved !== false && !done.issues?.length;
      if (isSaved && owner && shelf.memory.get(draftKey(owner)) === sent) drop();
      return done;
    },
  };
}

/** Nobody where nothing may be edited: then there is nothing to keep either. */
function ownerOf({ base }: ContactGate): DraftOwner | undefined {
  if (!base?.viewer.can.editContacts) return undefined;
  return {
    account: base.account.id,
    user: base.viewer.id,
    environment: base.context.environment,
    schema: draftSchema(base.policy),
  };
}
