import { Link } from "wouter";
import { useWords } from "../preferences/PreferencesContext.js";
import { PublicPage } from "./PublicPage.js";

export function HelpPage() {
  const { help, nav } = useWords();
  return (
    <PublicPage title={help.title} lead={help.lead}>
      <div className="wf-card wf-topics">
        {help.topics.map((topic) => (
          <section key={topic.title}>
            <h2>{topic.title}</h2>
            <p>{topic.text}</p>
          </section>
        ))}
      </div>
      <p>
        {help.more} <Link href="/support">{nav.support}</Link>
      </p>
    </PublicPage>
  );
}
