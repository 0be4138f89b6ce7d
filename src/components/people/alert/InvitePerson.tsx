"use client";

import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import type { ContactGateUsers, PortalUser, Role } from "../../../client/index.js";
import type { Messages } from "../../../messages/index.js";
import { FailureNote } from "../../ui/callout/FailureNote.js";
import { useDomId } from "../../ui/dom/useDomId.js";
import { useEscapeKey } from "../../ui/dom/useEscapeKey.js";
import { useSendOnce } from "../../ui/dom/useSendOnce.js";
import { LeaveQuestion } from "../../ui/LeaveQuestion.js";
import { useLeaveQuestion } from "../../ui/useLeaveQuestion.js";
import { PersonFields } from "../person/PersonFields.js";
import { usePersonDraft } from "../person/usePersonDraft.js";

export interface InvitePersonProps {
  users: ContactGateUsers;
  roles: readonly Role[];
  /** What was searched for: becomes the e-mail when it looks like one, else the name. */
  query: string;
  messages: Messages;
  onInvited: (user: PortalUser) => void;
  onCancel: () => void;
}

/**
 * Invites somebody from where people are chosen. No form of its own, because it stands in one: Enter sends the invitation,
 * Escape leaves it. What is typed stays when it could not be sent. Sets `data-state`: `idle` or `busy`.
 */
export function InvitePerson(props: InvitePersonProps) {
  const { users, roles, messages, onInvited, onCancel } = props;
  const words = messages.contactLists;
  const id = useDomId();
  const root = useRef<HTMLFieldSetElement>(null);
  const given = props.query.trim();
  const [start] = useState(() => ({
    name: "",
    email: "",
    [given.includes("@") ? "email" : "name"]: given,
  }));
  const { draft, change, problems, person } = usePersonDraft(roles, start);
  const [tried, setTried] = useState(false);
  const [isInside, setIsInside] = useState(false);
  const { sending, error, send } = useSendOnce();
  // What was searched for stands in the search box as well, and is lost by nothing.
  const isTyped = draft.name !== start.name || draft.email !== start.email;
  const { isAsked, leave, stay } = useLeaveQuestion(isTyped, onCancel);
  useEscapeKey(isInside, leave);

  const focus = (field: string) =>
    root.current?.querySelector<HTMLElement>(`[id="${id}-${field}"]`)?.focus();
  // The first box that is still to be filled in, before another key is typed into nothing.
  useLayoutEffect(() => {
    const boxes = [...(root.current?.querySelectorAll("input") ?? [])];
    (boxes.find(({ value }) => value === "") ?? boxes[0])?.focus();
  }, []);

  async function invite() {
    setTried(true);
    if (problems.name || problems.email) {
      focus(problems.name ? "name" : "email");
      return;
    }
    let invited: PortalUser | undefined;
    const sent = await send(async (signal) => {
      invited = await users.invite(person, { signal });
    });
    if (sent && invited) onInvited(invited);
  }

  const onEnter = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    void invite();
  };

  return (
    <fieldset
      ref={root}
      className="cg-invite-person"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      data-state={sending ? "busy" : "idle"}
      onFocus={() => setIsInside(true)}
      onBlur={() => setIsInside(false)}
    >
      <p className="cg-label" id={`${id}-title`}>
        {words.inviteTitle}
      </p>
      <p className="cg-hint" id={`${id}-text`}>
        {words.inviteText}
      </p>
      <div className="cg-invite-fields">
        <PersonFields
          id={id}
          draft={draft}
          change={change}
          problems={problems}
          roles={roles}
          tried={tried}
          messages={messages}
          onKeyDown={onEnter}
        />
      </div>
      {error !== undefined && <FailureNote error={error} messages={messages} />}
      {isAsked ? (
        <LeaveQuestion messages={messages} onStay={stay} onLeave={onCancel} />
      ) : (
        <div className="cg-actions">
          {/* Not disabled while sending: the focus would be lost. */}
          <button
            type="button"
            className="cg-button"
            data-variant="primary"
            data-state={sending ? "busy" : undefined}
            aria-disabled={sending || undefined}
            onClick={() => void invite()}
          >
            {sending ? words.sending : words.sendInvitation}
          </button>
          <button type="button" className="cg-button" data-variant="quiet" onClick={onCancel}>
            {words.cancel}
          </button>
        </div>
      )}
    </fieldset>
  );
}
