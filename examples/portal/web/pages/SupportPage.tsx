import { useWords } from "../preferences/PreferencesContext.js";
import { PublicPage } from "./PublicPage.js";

export function SupportPage() {
  const { support } = useWords();
  return (
    <PublicPage title={support.title} lead={support.lead}>
      <dl className="wf-card wf-facts">
        <div>
          <dt>{support.email}</dt>
          <dd>
            <a href="mailto:partners@wayfare.example">partners@wayfare.example</a>
          </dd>
        </div>
        <div>
          <dt>{support.phone}</dt>
          <dd>
            <a href="tel:+48225550100">+48 22 555 01 00</a>
          </dd>
        </div>
        <div>
          <dt>{support.hours}</dt>
          <dd>{support.hoursText}</dd>
        </div>
      </dl>
    </PublicPage>
  );
}
