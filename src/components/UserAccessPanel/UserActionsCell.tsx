"use client";

import { useEffect, useRef, useState } from "react";
import type { PortalUser, UserRefusal } from "../../client/index.js";
import { formatMessage } from "../../messages/index.js";
import { sectionLabel } from "../Section/sectionLabel.js";
import { refusalText } from "./refusalText.js";
import { useUsersParts } from "./UsersContext.js";

/** Why it can't be done, in the place of the button, and the way out where there is one. */
function Refusal(props: { id: string; refusal: UserRefusal; sections: readonly string[] }) {
  const { id, refusal } = props;
  const { messages, onReplaceAlertContact } = useUsersParts();
  const words = messages.users;
  // A section of a newer server may have no words here.
  const sections = props.sections.filter((section) => Object.hasOwn(messages.sections, section));
  return (
    <span className="cg-cell-note" id={id}>
      {refusalText(refusal, words)}
      {refusal === "is_alert_contact" && sections.length > 0 && (
        <span>{sections.map((section) => sectionLabel(messages, section)).join(", ")}</span>
      )}
      {refusal === "is_alert_contact" && onReplaceAlertContact && (
        <button
          type="button"
          className="cg-link"
          onClick={() => onReplaceAlertContact(sections[0])}
        >
          {words.replaceFirst}
        </button>
      )}
    </span>
  );
}

export interface UserActionsCellProps {
  user: PortalUser;
  refusalId: string;
}

/** What can be done with one user: remove, or send again and withdraw an invitation; asks before removing. */
export function UserActionsCell({ user, refusalId }: UserActionsCellProps) {
  const { messages, act, busy } = useUsersParts();
  const words = messages.users;
  const [asking, setAsking] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  const remove = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  const person = { person: user.name || user.email };
  const waiting = busy === user.id;
  const busyProps = {
    "aria-disabled": waiting || undefined,
    "data-state": waiting ? "busy" : undefined,
  };

  useEffect(() => {
    // The safe answer gets the focus: a key held down must not remove anybody.
    if (asking) cancel.current?.focus();
    else if (wasAsking.current) remove.current?.focus();
    wasAsking.current = asking;
  }, [asking]);

  if (user.status !== "active") {
    return (
      <>
        <button
          type="button"
          className="cg-button"
          data-variant="quiet"
          data-size="sm"
          aria-label={formatMessage(words.resend, person)}
          {...busyProps}
          onClick={() => act({ type: "resend", user })}
        >
          {words.resendShort}
        </button>
        <button
          type="button"
          className="cg-button"
          data-variant="quiet"
          data-size="sm"
          aria-label={formatMessage(words.withdraw, person)}
          {...busyProps}
          onClick={() => act({ type: "withdraw", user })}
        >
          {words.withdrawShort}
        </button>
      </>
    );
  }
  const refusal = user.refusals?.remove;
  if (refusal)
    return <Refusal id={refusalId} refusal={refusal} sections={user.refusals?.sections ?? []} />;
  if (!asking) {
    return (
      <button
        ref={remove}
        type="button"
        className="cg-button"
        data-variant="quiet"
        data-size="sm"
        aria-label={formatMessage(words.remove, person)}
        onClick={() => setAsking(true)}
      >
        {words.removeShort}
      </button>
    );
  }
  const question = formatMessage(words.removeConfirm, person);
  return (
    <fieldset className="cg-confirm" aria-label={question}>
      <span className="cg-cell-note">{question}</span>
      <button
        type="button"
        className="cg-button"
        data-size="sm"
        {...busyProps}
        onClick={({ detail }) => {
          // The second half of a double click on "Remove", under which this button may have come to lie.
          if (detail < 2) act({ type: "remove", user });
        }}
      >
        {words.removeConfirmYes}
      </button>
      <button
        ref={cancel}
        type="button"
        className="cg-button"
        data-variant="quiet"
        data-size="sm"
        onClick={() => setAsking(false)}
      >
        {words.cancel}
      </button>
    </fieldset>
  );
}
