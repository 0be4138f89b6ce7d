"use client";

import { useContext } from "react";
import { contactIssues } from "../../../domain/completeness/contactIssues.js";
import { type Contact, formatPhone, type SectionRequirement } from "../../../domain/index.js";
import { isBlankRow } from "../../../domain/record/isBlankRow.js";
import { normalizeContact } from "../../../domain/record/normalizeContact.js";
import type { Messages } from "../../../messages/index.js";
import { useLazyModule } from "../../ui/boundary/useLazyModule.js";
import { EndUserHoursContext } from "./EndUserHoursContext.js";

const loadHours = () => import("./EndUserHours.js");

export interface EndUserPreviewProps {
  section: SectionRequirement;
  contacts: readonly Contact[];
  messages: Messages;
}

/** What end users will see of a section that is shown to them (R9, R10): the contacts that are right so far, and the hours. */
export function EndUserPreview({ section, contacts, messages }: EndUserPreviewProps) {
  const shown = contacts
    .filter((contact) => !isBlankRow(contact, section))
    .filter((contact) => contactIssues(contact, section, "").length === 0)
    .map((contact) => normalizeContact(contact, section));
  const isShown = section.audience === "end-users" && shown.length > 0;
  const hours = useContext(EndUserHoursContext);
  const hasHours = isShown && hours !== undefined && hours.schedules.length > 0;
  // A preview that does not come is no failure of the form: the hours have their own beside them.
  const { chunk } = useLazyModule(loadHours, hasHours);
  if (!isShown) return null;
  return (
    <div className="cg-end-user">
      <p className="cg-hint">{messages.addresses.previewTitle}</p>
      <ul>
        {shown.map((contact) => (
          <li key={contact.id}>
            {contact.name && (
              <strong>
                <bdi>{contact.name}</bdi>
              </strong>
            )}
            {contact.email && <bdi dir="ltr">{contact.email}</bdi>}
            {contact.phone && <bdi dir="ltr">{formatPhone(contact.phone)}</bdi>}
          </li>
        ))}
      </ul>
      {hasHours && chunk.status === "ready" && (
        <chunk.module.EndUserHours hours={hours} messages={messages} />
      )}
    </div>
  );
}
