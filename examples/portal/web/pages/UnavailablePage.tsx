import { Link } from "wouter";
import { useWords } from "../preferences/PreferencesContext.js";
import { PublicPage } from "./PublicPage.js";

/** Who is signed in could not be found out: neither the portal nor the page to sign in would be right. */
export function UnavailablePage() {
  const { failed, support } = useWords();
  return (
    <PublicPage title={failed.title} lead={failed.text}>
      <div className="wf-card wf-notice" role="alert">
        <button type="button" className="wf-button" onClick={() => window.location.reload()}>
          {failed.retry}
        </button>
        <Link href="/support">{support.title}</Link>
      </div>
    </PublicPage>
  );
}
