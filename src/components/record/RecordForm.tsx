"use client";

import { useRef, useState } from "react";
import { useContactGate, useReportDirty } from "../../gate/index.js";
import { ContactInfoForm } from "../form/ContactInfoForm.js";
import { goToSection } from "../form/goTo.js";
import { AskAllButton } from "../people/ask/AskAllButton.js";
import { AskedCallout } from "../people/ask/AskedCallout.js";
import { Callout } from "../ui/callout/Callout.js";
import { LockIcon } from "../ui/icons/LockIcon.js";
import { useMessages } from "../words/useMessages.js";
import { AskProvider } from "./AskProvider.js";
import { ConflictScreen } from "./conflict/ConflictScreen.js";
import { MergeNotice } from "./conflict/MergeNotice.js";
import { useMergingSave } from "./conflict/useMergingSave.js";
import { DraftNotice } from "./draft/DraftNotice.js";
import { useFormDraft } from "./draft/useFormDraft.js";
import { FormNotice } from "./FormNotice.js";
import { useFormerUsers } from "./useFormerUsers.js";
import { useSendTest } from "./useSendTest.js";
import { useSnapshotFacts } from "./useSnapshotFacts.js";

export interface RecordFormProps {
  mode: "gate" | "page";
  formId: string;
  headingLevel: 2 | 3 | 4 | 5;
  editorRoles: readonly string[] | undefined;
  onGiveAccess: () => void;
}

/**
 * The form of the gate's record: what it sends goes through the gate, and what others saved is never put over typed text.
 * Gate and page show the same one.
 */
export function RecordForm(props: RecordFormProps) {
  const { mode, formId, headingLevel, editorRoles, onGiveAccess } = props;
  const gate = useContactGate();
  const { page } = useMessages();
  const { base, requirements } = gate;
  const reportDirty = useReportDirty();
  const draft = useFormDraft(gate);
  const sendTest = useSendTest(gate);
  const former = useFormerUsers(base);
  const facts = useSnapshotFacts(base, gate.latest);
  // Another form for another record: the only way in which typed text is dropped.
  const [edition, setEdition] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const { submit, conflict, news, region } = useMergingSave(form);
  if (!base || !requirements || !draft.ready) return null;
  const readOnly = !base.viewer.can.editContacts;

  function takeLatest(): void {
    draft.drop();
    gate.takeLatest();
    setEdition(edition + 1);
  }

  // On top of theirs: what fits together is merged, what clashes is asked.
  const saveMine = () => form.current?.requestSubmit();

  return (
    <AskProvider {...(editorRoles && { editorRoles })}>
      {region}
      <div className="cg-panel-part" hidden={conflict !== undefined}>
        <ContactInfoForm
          key={edition}
          ref={form}
          id={formId}
          mode={mode}
          readOnly={readOnly}
          requirements={requirements}
          defaultValue={base.info}
          draft={draft.typed}
          onChange={draft.keep}
          onSubmit={(info) => draft.saving(submit(info))}
          onDirtyChange={(dirty) => {
            reportDirty(dirty);
            draft.track(dirty);
          }}
          retrying={gate.retrying}
          account={base.account}
          formerUsers={former}
          facts={facts}
          onSendTest={sendTest}
          testedAt={base.testedAt}
          users={gate.client.users}
          onGiveAccess={onGiveAccess}
          inviteRoles={base.viewer.can.manageUsers ? base.roles : undefined}
          headingLevel={headingLevel}
          footerStart={<AskAllButton />}
          sectionsStart={
            <>
              {readOnly && (
                <div className="cg-notice">
                  <Callout tone="deferred" icon={<LockIcon />} title={page.readOnly}>
                    {/* A form that can't be changed has no footer. */}
                    <AskAllButton variant="add" />
                  </Callout>
                </div>
              )}
              <AskedCallout
                formId={formId}
                onFollow={(section) => goToSection(form.current, formId, section)}
              />
              <DraftNotice typedAt={draft.typedAt} onDiscard={takeLatest} />
              <MergeNotice news={news} />
              <FormNotice
                gate={gate}
                onTakeLatest={takeLatest}
                onSaveMine={gate.dirty ? saveMine : undefined}
              />
            </>
          }
        />
      </div>
      {conflict && <ConflictScreen conflict={conflict} headingLevel={headingLevel} />}
    </AskProvider>
  );
}
