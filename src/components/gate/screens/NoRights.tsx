"use client";

import type { ContactGate } from "../../../gate/index.js";
import { AskAllButton } from "../../people/ask/AskAllButton.js";
import { AskedCallout } from "../../people/ask/AskedCallout.js";
import { usePeopleWhoCanGive } from "../../people/ask/usePeopleWhoCanGive.js";
import { AskProvider } from "../../record/AskProvider.js";
import { Avatar } from "../../ui/Avatar.js";
import { StatusIcon } from "../../ui/icons/StatusIcon.js";
import { sectionLabel } from "../../words/sectionLabel.js";
import { useMessages } from "../../words/useMessages.js";
import { useGateView } from "../view/GateViewContext.js";
import { mailtoHref } from "./mailtoHref.js";

/** For somebody who may not edit: what is missing, and who can give it. */
export function NoRights({ gate }: { gate: ContactGate }) {
  const messages = useMessages();
  const { editorRoles } = useGateView();
  const people = usePeopleWhoCanGive(gate.client.users, editorRoles);
  const due = gate.latest?.completeness.sections.filter(
    ({ status }) => status === "missing" || status === "invalid",
  );
  return (
    <AskProvider editorRoles={editorRoles}>
      <AskedCallout />
      <ul className="cg-due">
        {due?.map(({ id, status }) => (
          <li key={id}>
            <StatusIcon status={status} />
            <span>{sectionLabel(messages, id)}</span>
          </li>
        ))}
      </ul>
      <p>{people.length > 0 ? messages.gate.noRightsPeople : messages.gate.noRightsAsk}</p>
      {people.length > 0 && (
        <ul className="cg-people">
          {people.map(({ id, name, email }) => (
            <li key={id} className="cg-person">
              <Avatar id={id} name={name} />
              <div className="cg-person-text">
                <span className="cg-person-name">{name}</span>
                <a className="cg-link" href={mailtoHref(email)}>
                  {email}
                </a>
              </div>
            </li>
          ))}
        </ul>
      )}
      <AskAllButton variant="primary" />
    </AskProvider>
  );
}
