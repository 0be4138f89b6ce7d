"use client";

import { useRef, useState } from "react";
import { useContactGate, useReportDirty } from "../../gate/index.js";
import { ConflictScreen } from "../ConflictPanel/ConflictScreen.js";
import { MergeNotice } from "../ConflictPanel/MergeNotice.js";
import { useMergingSave } from "../ConflictPanel/useMergingSave.js";
import { ContactInfoForm } from "../ContactInfoForm/ContactInfoForm.js";
import { FormNotice } from "./FormNotice.js";
import { useGateView } from "./GateViewContext.js";
import { nextHeadingLevel } from "./nextHeadingLevel.js";

interface GateFormProps {
  formId: string;
  onGiveAccess: () => void;
}

/** The form of the locked gate: what it sends goes through the gate, and what others saved is never put over typed text. */
export function GateForm({ formId, onGiveAccess }: GateFormProps) {
  const gate = useContactGate();
  const reportDirty = useReportDirty();
  const { headingLevel } = useGateView();
  const { base, requirements } = gate;
  // Another form for another record: the only way in which typed text is dropped.
  const [edition, setEdition] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const { submit, conflict, news, region } = useMergingSave(form);
  if (!base || !requirements) return null;
  const level = nextHeadingLevel(headingLevel);

  function takeLatest(): void {
    gate.takeLatest();
    setEdition(edition + 1);
  }

  return (
    <>
      {region}
      <div className="cg-panel-part" hidden={conflict !== undefined}>
        <ContactInfoForm
          key={edition}
          ref={form}
          id={formId}
          mode="gate"
          requirements={requirements}
          defaultValue={base.info}
          onSubmit={submit}
          onDirtyChange={reportDirty}
          retrying={gate.retrying}
          users={gate.client.users}
          onGiveAccess={onGiveAccess}
          headingLevel={level}
          sectionsStart={
            <>
              <MergeNotice news={news} />
              <FormNotice gate={gate} onTakeLatest={takeLatest} />
            </>
          }
        />
      </div>
      {conflict && <ConflictScreen conflict={conflict} headingLevel={level} />}
    </>
  );
}
