"use client";

import { lazy, Suspense, useRef, useState } from "react";
import type { ContactGateError } from "../../client/index.js";
import type { ContactInfo } from "../../domain/index.js";
import { useContactGate, useReportDirty } from "../../gate/index.js";
import { ContactInfoForm } from "../ContactInfoForm/ContactInfoForm.js";
import { FormNotice } from "./FormNotice.js";
import { useGateView } from "./GateViewContext.js";
import { nextHeadingLevel } from "./nextHeadingLevel.js";
import { useSaveMine } from "./useSaveMine.js";

const ConflictPanel = lazy(() =>
  import("../ConflictPanel/ConflictPanel.js").then((module) => ({ default: module.ConflictPanel })),
);

interface GateFormProps {
  formId: string;
  onGiveAccess: () => void;
}

/** The form of the locked gate: what it sends goes through the gate, and what others saved is never put over typed text. */
export function GateForm({ formId, onGiveAccess }: GateFormProps) {
  const gate = useContactGate();
  const reportDirty = useReportDirty();
  const { headingLevel } = useGateView();
  const { base, latest, requirements, status } = gate;
  // Another form for another record: the only way in which typed text is dropped.
  const [edition, setEdition] = useState(0);
  const [reported, setReported] = useState<ContactGateError>();
  const form = useRef<HTMLFormElement>(null);
  const saveMine = useSaveMine(form);
  if (!base || !latest || !requirements) return null;
  const conflict = status === "conflict";

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
          mode="gate"
          requirements={requirements}
          defaultValue={base.info}
          onSubmit={submit}
          onDirtyChange={reportDirty}
          users={gate.client.users}
          onGiveAccess={onGiveAccess}
          headingLevel={nextHeadingLevel(headingLevel)}
          sectionsStart={
            <FormNotice
              gate={gate}
              reported={reported}
              onTakeLatest={takeLatest}
              onSaveMine={saveMine}
            />
          }
        />
      </div>
      {conflict && (
        <Suspense fallback={null}>
          <ConflictPanel
            base={base}
            latest={latest}
            requirements={requirements}
            headingLevel={nextHeadingLevel(headingLevel)}
            onKeepMine={() => {
              gate.keepMine();
              form.current?.requestSubmit();
            }}
            onUseTheirs={takeLatest}
          />
        </Suspense>
      )}
    </>
  );
}
