import { useEffect, useState } from "react";
import { Link } from "wouter";
import type { SignInAccount, SignInPerson } from "../../shared/portalProtocol.js";
import { callPortal } from "../api/portalApi.js";
import { Avatar } from "../frame/Avatar.js";
import { Brand } from "../parts/Brand.js";
import { PageHeader } from "../parts/PageHeader.js";
import { LanguageSelect } from "../preferences/LanguageSelect.js";
import { useWords } from "../preferences/PreferencesContext.js";
import { ThemeSelect } from "../preferences/ThemeSelect.js";
import { useSession } from "../session/SessionContext.js";

/** Stands for the login that a real portal has. */
export function SignInPage() {
  const words = useWords();
  const { signIn } = useSession();
  const [accounts, setAccounts] = useState<SignInAccount[]>([]);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const abort = new AbortController();
    callPortal<SignInAccount[]>("GET", "/api/people", undefined, abort.signal)
      .then(setAccounts)
      .catch(() => {
        if (!abort.signal.aborted) setFailed(true);
      });
    return () => abort.abort();
  }, []);

  return (
    <div className="wf-public">
      <header className="wf-top">
        <Brand />
        <div className="wf-top-end">
          <LanguageSelect />
          <ThemeSelect />
        </div>
      </header>
      <main className="wf-public-main wf-sign-in">
        <PageHeader title={words.signIn.title} text={words.signIn.text} />
        {failed && (
          <p className="wf-card wf-notice" role="alert">
            {words.signIn.failed}
          </p>
        )}
        <div className="wf-sign-in-accounts">
          {accounts.map((account) => (
            <section className="wf-card" key={account.id} aria-label={account.name}>
              <h2>{account.name}</h2>
              <ul className="wf-people">
                {account.people.map((person) => (
                  <li key={person.id}>
                    <Person
                      person={person}
                      onChoose={() => {
                        setFailed(false);
                        signIn(person.id).catch(() => setFailed(true));
                      }}
                    />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <p>
          {words.signIn.invited} <Link href="/outbox">{words.signIn.toOutbox}</Link>
        </p>
        <p className="wf-fine">{words.signIn.note}</p>
      </main>
    </div>
  );
}

function Person({ person, onChoose }: { person: SignInPerson; onChoose: () => void }) {
  const words = useWords();
  return (
    <button type="button" className="wf-person" onClick={onChoose}>
      <Avatar name={person.name} />
      <span className="wf-person-text">
        <strong>
          <span className="wf-visually-hidden">{words.signIn.signInAs}</span> {person.name}
        </strong>
        <span>{person.email}</span>
      </span>
      <span className="wf-person-role">{words.roles[person.role]}</span>
    </button>
  );
}
