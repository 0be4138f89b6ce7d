"use client";

import { useEffect, useRef, useState } from "react";
import type { ContactGateUsers, PortalUser, Role } from "../../../client/index.js";
import type { Messages } from "../../../messages/index.js";
import { FailureNote } from "../../ui/callout/FailureNote.js";
import { useDomId } from "../../ui/dom/useDomId.js";
import { useEscapeKey } from "../../ui/dom/useEscapeKey.js";
import { useSendOnce } from "../../ui/dom/useSendOnce.js";
import { useUnloadGuard } from "../../ui/dom/useUnloadGuard.js";
import { LeaveQuestion } from "../../ui/LeaveQuestion.js";
import { useLeaveQuestion } from "../../ui/useLeaveQuestion.js";
import { sectionLabel } from "../../words/sectionLabel.js";
import { isMessageTooLong, MessageField } from "../person/MessageField.js";
import { PersonFields } from "../person/PersonFields.js";
import { usePersonDraft } from "../person/usePersonDraft.js";
import { PeopleChoice } from "./PeopleChoice.js";

export interface AskDialogProps {
  users: ContactGateUsers;
  roles: readonly Role[];
  viewerId: string;
  canInvite: boolean;
  editorRoles: readonly string[];
  /** Ids of the sections that can be asked for. */
  sections: readonly string[];
  /** Those that are chosen at first. */
  chosen: readonly string[];
  messages: Messages;
  onCancel: () => void;
  onAsked: (person: string) => void;
}

/** Asks a user, or somebody new, to fill sections in. What is typed stays when it could not be sent. */
export function AskDialog(props: AskDialogProps) {
  const { users, roles, messages, onCancel, onAsked } = props;
  const words = messages.ask;
  const id = useDomId();
  const dialog = useRef<HTMLDialogElement>(null);
  const canAskUsers = users.ask !== undefined;
  const [isNew, setIsNew] = useState(!canAskUsers);
  const [picked, setPicked] = useState<PortalUser>();
  const { draft, change, problems, person } = usePersonDraft(roles);
  const [chosen, setChosen] = useState<readonly string[]>(props.chosen);
  const [message, setMessage] = useState("");
  const [tried, setTried] = useState(false);
  const { sending, error, send } = useSendOnce();
  const isTyped = [message, draft.name, draft.email].some((text) => text.trim() !== "");
  const { isAsked, leave, stay } = useLeaveQuestion(isTyped, onCancel);
  useEscapeKey(true, leave);
  useUnloadGuard(isTyped);

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    // Without a modal dialog of the platform's own it is shown as it stands.
    if (!element.open) {
      if (typeof element.showModal === "function") element.showModal();
      else element.setAttribute("open", "");
    }
    element.querySelector("input")?.focus();
  }, []);

  const problem =
    !isNew && !picked ? words.choosePerson : chosen.length === 0 ? words.chooseSection : undefined;
  async function submit() {
    setTried(true);
    const wrong = isNew ? (problems.name ? "name" : problems.email && "email") : undefined;
    if (wrong || problem) {
      const selector = wrong
        ? `[id="${id}-${wrong}"]`
        : picked || isNew
          ? "[data-sections] input"
          : "[type=search]";
      dialog.current?.querySelector<HTMLElement>(selector)?.focus();
      return;
    }
    if (isMessageTooLong(message)) {
      dialog.current?.querySelector("textarea")?.focus();
      return;
    }
    const text = message.trim();
    const what = { sections: [...chosen], ...(text === "" ? {} : { message: text }) };
    const sent = await send((signal) =>
      isNew
        ? users.invite({ ...person, ...what }, { signal })
        : users.ask?.({ users: picked ? [picked.id] : [], ...what }, { signal }),
    );
    if (sent) onAsked(isNew ? person.name : picked?.name || picked?.email || "");
  }

  return (
    <dialog
      ref={dialog}
      className="cg-ask"
      aria-modal="true"
      aria-labelledby={`${id}-title`}
      // A gesture or button of the device, which is no key.
      onCancel={(event) => {
        event.preventDefault();
        leave();
      }}
      // The platform lets nobody hold a second one back: what it has closed must not count as open.
      onClose={onCancel}
    >
      <form
        className="cg-ask-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          void submit();
        }}
      >
        <p className="cg-section-title" id={`${id}-title`}>
          {words.all}
        </p>
        {canAskUsers && props.canInvite && (
          <fieldset className="cg-ask-choice" aria-label={words.whom}>
            {[false, true].map((somebodyNew) => (
              <label className="cg-check" key={String(somebodyNew)}>
                <input
                  type="radio"
                  name={`${id}-whom`}
                  checked={isNew === somebodyNew}
                  onChange={() => setIsNew(somebodyNew)}
                />
                <span>{somebodyNew ? words.somebodyNew : words.existing}</span>
              </label>
            ))}
          </fieldset>
        )}
        {isNew ? (
          <PersonFields
            id={id}
            draft={draft}
            change={change}
            problems={problems}
            roles={roles}
            tried={tried}
            messages={messages}
          />
        ) : (
          <PeopleChoice {...props} idPrefix={id} picked={picked} onPick={setPicked} />
        )}
        <fieldset className="cg-ask-choice" data-sections="" aria-labelledby={`${id}-sections`}>
          <span className="cg-label" id={`${id}-sections`}>
            {words.sections}
          </span>
          {props.sections.map((section) => (
            <label className="cg-check" key={section}>
              <input
                type="checkbox"
                checked={chosen.includes(section)}
                onChange={({ currentTarget: { checked } }) =>
                  setChosen((before) =>
                    checked ? [...before, section] : before.filter((one) => one !== section),
                  )
                }
              />
              <span>{sectionLabel(messages, section)}</span>
            </label>
          ))}
        </fieldset>
        <MessageField
          id={`${id}-message`}
          value={message}
          messages={messages}
          onValueChange={setMessage}
        />
        <p className="cg-hint" role="alert">
          {tried && problem}
        </p>
        {error !== undefined && <FailureNote error={error} messages={messages} />}
        {isAsked ? (
          <LeaveQuestion messages={messages} onStay={stay} onLeave={onCancel} />
        ) : (
          <div className="cg-actions">
            <button
              type="submit"
              className="cg-button"
              data-variant="primary"
              aria-disabled={sending || undefined}
              data-state={sending ? "busy" : undefined}
            >
              {sending ? words.sending : words.send}
            </button>
            <button type="button" className="cg-button" onClick={onCancel}>
              {words.cancel}
            </button>
          </div>
        )}
      </form>
    </dialog>
  );
}
