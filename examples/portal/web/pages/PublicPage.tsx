import type { ReactNode } from "react";
import { Link } from "wouter";
import { Brand } from "../parts/Brand.js";
import { PageHeader } from "../parts/PageHeader.js";
import { LanguageSelect } from "../preferences/LanguageSelect.js";
import { useWords } from "../preferences/PreferencesContext.js";
import { useSession } from "../session/SessionContext.js";

/** A page for everybody: signed in or not, locked or not (R16). */
export function PublicPage({
  title,
  lead,
  children,
}: {
  title: string;
  lead: string;
  children: ReactNode;
}) {
  const words = useWords();
  const { session } = useSession();
  return (
    <div className="wf-public">
      <header className="wf-top">
        <Brand />
        <div className="wf-top-end">
          <LanguageSelect />
          <Link href="/" className="wf-button">
            {session ? words.nav.backToPortal : words.nav.toSignIn}
          </Link>
        </div>
      </header>
      <main className="wf-public-main">
        <PageHeader title={title} text={lead} />
        {children}
      </main>
    </div>
  );
}
