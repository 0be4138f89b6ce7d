"use client";

import { useEffect, useRef, useState } from "react";
import type { ContactGateError } from "../../client/index.js";
import type { ContactInfo } from "../../domain/index.js";
import { useContactGate, useReportDirty } from "../../gate/index.js";
import { FormNotice } from "../ContactGateModal/FormNotice.js";
import { useSaveMine } from "../ContactGateModal/useSaveMine.js";
import { ContactInfoForm } from "../ContactInfoForm/ContactInfoForm.js";
import { LockIcon } from "../icons/LockIcon.js";
import { useMessages } from "../MessagesContext.js";
import { Callout } from "../Section/Callout.js";
import { PageConflict } from "./PageConflict.js";

export interface PageFormProps {
  formId: string;
  headingLevel: 2 | 3 | 4 | 5;
  onGiveAccess: () => void;
  onDirtyChange: ((dirty: boolean) => void) | undefined;
}

/** The form of the page: saved through the gate, and never replaced by what others saved while something is typed. */
export function PageForm({ formId, headingLevel, onGiveAccess, onDirtyChange }: PageFormProps) {
  const gate = useContactGate();
  const { page } = useMessages();
  const { base, requirements } = gate;
  const reportDirty = useReportDirty();
  // Another form for another record: the only way in which typed text is dropped.
  const [edition, setEdition] = useState(0);
  const [reported, setReported] = useState<ContactGateError>();
  const form = useRef<HTMLFormElement>(null);
  const saveMine = useSaveMine(form);
  const tellHost = useRef(onDirtyChange);
  useEffect(() => {
    tellHost.current = onDirtyChange;
  }, [onDirtyChange]);

  // A page that is left takes what was typed with it.
  useEffect(
    () => () => {
      reportDirty(false);
      tellHost.current?.(false);
    },
    [reportDirty],
  );
  if (!base || !requirements) return null;
  const conflict = gate.status === "conflict";
  const readOnly = !base.viewer.can.editContacts;

  async function submit(info: ContactInfo): Promise<{ saved: boolean }> {
    const outcome = await gate.save(info);
    if (outcome.status === "failed") {
      setReported(outcome.error);
      throw outcome.error;
    }
    return { saved: outcome.status === "saved" };
  }

  function takeLatest(): void {
    gate.takeLatest();
    setEdition(edition + 1);
  }

  return (
    <>
      <div className="cg-panel-part" hidden={conflict}>
        <ContactInfoForm
          key={edition}
          ref={form}
          id={formId}
          mode="page"
          readOnly={readOnly}
          requirements={requirements}
          defaultValue={base.info}
          onSubmit={submit}
          onDirtyChange={(dirty) => {
            reportDirty(dirty);
            onDirtyChange?.(dirty);
          }}
          users={gate.client.users}
          onGiveAccess={onGiveAccess}
          headingLevel={headingLevel}
          sectionsStart={
            <>
              {readOnly && (
                <div className="cg-notice">
                  <Callout tone="deferred" icon={<LockIcon />} title={page.readOnly} />
                </div>
              )}
              <FormNotice
                gate={gate}
                reported={reported}
                onTakeLatest={takeLatest}
                onSaveMine={saveMine}
              />
            </>
          }
        />
      </div>
      {conflict && (
        <PageConflict
          headingLevel={headingLevel}
          onKeepMine={() => {
            gate.keepMine();
            form.current?.requestSubmit();
          }}
          onUseTheirs={takeLatest}
        />
      )}
    </>
  );
}
