import { useId } from "react";
import type { OutboxMail } from "../../shared/portalProtocol.js";
import { fill } from "../messages/fill.js";
import { usePreferences } from "../preferences/PreferencesContext.js";
import { useFormats } from "../preferences/useFormats.js";

/** One mail, as its reader would have it. Whatever somebody typed is shown as text. */
export function Mail({ mail }: { mail: OutboxMail }) {
  const { words, gateMessages } = usePreferences();
  const formats = useFormats();
  const id = useId();
  const { outbox } = words;
  const kind = outbox.kinds[mail.kind];
  const feed = mail.feed === undefined ? "" : (words.feeds.names[mail.feed] ?? mail.feed);
  const values = { from: mail.from, account: mail.account, feed };
  const sectionName = (section: string) =>
    fill(gateMessages.sections[section]?.label ?? section, {
      operator: gateMessages.operatorName,
    });
  return (
    <article className="wf-card wf-mail" aria-labelledby={id}>
      <div className="wf-mail-head">
        <h2 id={id}>{fill(kind.subject, values)}</h2>
        <p>
          {outbox.to}{" "}
          <strong>
            <bdi>{mail.to.name || mail.to.email}</bdi>
          </strong>
          {mail.to.name && <span className="wf-mail-address">{mail.to.email}</span>}
        </p>
        <time dateTime={mail.sentAt}>{formats.instant(mail.sentAt)}</time>
      </div>
      <p>{fill(kind.text, values)}</p>
      {mail.message && (
        <figure className="wf-quote">
          <figcaption>{fill(outbox.writes, values)}</figcaption>
          <blockquote dir="auto">{mail.message}</blockquote>
        </figure>
      )}
      {mail.sections.length > 0 && (
        <div>
          <p>{kind.sections}</p>
          <ul className="wf-mail-sections">
            {mail.sections.map((section) => (
              <li key={section}>{sectionName(section)}</li>
            ))}
          </ul>
        </div>
      )}
      {mail.link && (
        <p className="wf-mail-link">
          {/* A plain link, followed as one from a mail is: the portal starts anew. */}
          <a className="wf-button" data-variant="primary" href={mail.link}>
            {kind.link}
          </a>
          {kind.note && <span className="wf-fine">{kind.note}</span>}
        </p>
      )}
    </article>
  );
}
