"use client";

import type { ContactGateError } from "../../client/index.js";
import { type ContactGate, OUTDATED } from "../../gate/index.js";
import { formatMessage } from "../../messages/index.js";
import { Callout } from "../ui/callout/Callout.js";
import { AlertIcon } from "../ui/icons/AlertIcon.js";
import { CheckIcon } from "../ui/icons/CheckIcon.js";
import { useMessages } from "../words/useMessages.js";

interface FormNoticeProps {
  gate: ContactGate;
  /** Absent: where the form with what was typed is, it can be decided. */
  onTakeLatest?: (() => void) | undefined;
  /** Absent where nothing of the record is typed. */
  onSaveMine?: (() => void) | undefined;
}

/** What happened behind the form while somebody was typing; the live region is always there, so that it is read out. */
export function FormNotice({ gate, onTakeLatest, onSaveMine }: FormNoticeProps) {
  const { gate: words, errors } = useMessages();
  const { completedElsewhere, latest, status } = gate;
  // Not `disabled`, which would take the focus from the button that was pressed.
  const isSaving = status === "saving";
  const own = gate.failed === "load" ? gate.error : undefined;
  const text =
    own?.reason === OUTDATED
      ? { title: words.outdatedTitle, text: words.outdatedText }
      : own && (errors[isOfSave(own) ? "unexpected" : own.code] ?? errors.unexpected);
  return (
    <div className="cg-notice" aria-live="polite">
      {text && <Callout tone="danger" icon={<AlertIcon />} title={text.title} text={text.text} />}
      {completedElsewhere && (
        <Callout
          tone="advice"
          icon={<CheckIcon />}
          title={words.completedElsewhereTitle}
          text={formatMessage(words.completedElsewhereText, {
            name: latest?.updatedBy?.name ?? words.somebody,
          })}
        >
          <div className="cg-actions">
            {[
              { label: words.discardAndOpen, onPress: onTakeLatest },
              { label: words.saveMineToo, onPress: onSaveMine },
            ].map(
              ({ label, onPress }) =>
                onPress && (
                  <button
                    key={label}
                    type="button"
                    className="cg-button"
                    data-size="sm"
                    aria-disabled={isSaving || undefined}
                    onClick={() => isSaving || onPress()}
                  >
                    {label}
                  </button>
                ),
            )}
          </div>
        </Callout>
      )}
    </div>
  );
}

/** Said of a save, these speak of what was typed; in answer to a question they only make no sense. */
function isOfSave({ code }: ContactGateError): boolean {
  return code === "conflict" || code === "validation";
}
