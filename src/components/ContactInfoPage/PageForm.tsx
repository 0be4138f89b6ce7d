"use client";

import { useEffect, useRef, useState } from "react";
import { callHost, useContactGate, useReportDirty } from "../../gate/index.js";
import { useFormerUsers } from "../Advice/useFormerUsers.js";
import { useSnapshotFacts } from "../AlertContacts/useSnapshotFacts.js";
import { AskAllButton } from "../AskSomebody/AskAllButton.js";
import { AskedCallout } from "../AskSomebody/AskedCallout.js";
import { AskProvider } from "../AskSomebody/AskProvider.js";
import { ConflictScreen } from "../ConflictPanel/ConflictScreen.js";
import { MergeNotice } from "../ConflictPanel/MergeNotice.js";
import { useMergingSave } from "../ConflictPanel/useMergingSave.js";
import { FormNotice } from "../ContactGateModal/FormNotice.js";
import { ContactInfoForm } from "../ContactInfoForm/ContactInfoForm.js";
import { goToSection } from "../ContactInfoForm/goTo.js";
import { useSendTest } from "../ContactTest/useSendTest.js";
import { DraftNotice } from "../FormDraft/DraftNotice.js";
import { useFormDraft } from "../FormDraft/useFormDraft.js";
import { LockIcon } from "../icons/LockIcon.js";
import { Callout } from "../Section/Callout.js";
import { useMessages } from "../useMessages.js";

export interface PageFormProps {
  formId: string;
  headingLevel: 2 | 3 | 4 | 5;
  editorRoles: readonly string[] | undefined;
  onGiveAccess: () => void;
  onDirtyChange: ((dirty: boolean) => void) | undefined;
}

/** The form of the page: saved through the gate, and never replaced by what others saved while something is typed. */
export function PageForm(props: PageFormProps) {
  const { formId, headingLevel, editorRoles, onGiveAccess, onDirtyChange } = props;
  const gate = useContactGate();
  const { page } = useMessages();
  const { base, requirements } = gate;
  const reportDirty = useReportDirty();
  const draft = useFormDraft(gate);
  const sendTest = useSendTest(gate);
  const former = useFormerUsers(gate.base);
  const facts = useSnapshotFacts(gate.base, gate.latest);
  // Another form for another record: the only way in which typed text is dropped.
  const [edition, setEdition] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const { submit, conflict, news, region } = useMergingSave(form);
  const tellHost = useRef(onDirtyChange);
  useEffect(() => {
    tellHost.current = onDirtyChange;
  }, [onDirtyChange]);

  const isTyped = gate.dirty || gate.otherText;
  useEffect(() => callHost(() => tellHost.current?.(isTyped)), [isTyped]);

  // What was typed on a page that is left waits as a draft, and holds nothing open meanwhile.
  useEffect(
    () => () => {
      reportDirty(false);
      callHost(() => tellHost.current?.(false));
    },
    [reportDirty],
  );
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
          mode="page"
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
