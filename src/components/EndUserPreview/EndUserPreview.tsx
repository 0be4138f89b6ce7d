import { contactIssues } from "../../domain/contactIssues.js";
import { type Contact, formatPhone, type SectionRequirement } from "../../domain/index.js";
import { isBlankRow } from "../../domain/isBlankRow.js";
import type { Messages } from "../../messages/index.js";

export interface EndUserPreviewProps {
  section: SectionRequirement;
  contacts: readonly Contact[];
  messages: Messages;
}

/** What end users will see of a section that is shown to them (R9): the contacts that are right so far. */
export function EndUserPreview({ section, contacts, messages }: EndUserPreviewProps) {
  const shown = contacts.filter(
    (contact) => !isBlankRow(contact, section) && contactIssues(contact, section, "").length === 0,
  );
  if (section.audience !== "end-users" || shown.length === 0) return null;
  return (
    <div className="cg-end-user">
      <p className="cg-hint">{messages.addresses.previewTitle}</p>
      <ul>
        {shown.map((contact) => (
          <li key={contact.id}>
            {section.channels.name !== "hidden" && contact.name?.trim() && (
              <strong>{contact.name.trim()}</strong>
            )}
            {section.channels.email !== "hidden" && <bdi>{contact.email?.trim()}</bdi>}
            {section.channels.phone !== "hidden" && contact.phone && (
              <bdi dir="ltr">{formatPhone(contact.phone)}</bdi>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
