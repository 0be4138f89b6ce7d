import { Link } from "wouter";
import { usePreferences } from "../preferences/PreferencesContext.js";
import { useSignedIn } from "../session/SessionContext.js";

/** Why the launch was refused: the sections by their names in the gate, and the way to them. */
export function LaunchRefusal({ sections }: { sections: readonly string[] }) {
  const { words, gateMessages } = usePreferences();
  const { session, switchEnvironment } = useSignedIn();
  const inSandbox = session.environment !== "production";
  return (
    <div className="wf-refusal">
      <p>
        <strong>{words.launch.refusedTitle}</strong>
      </p>
      <p>{words.launch.refusedText}</p>
      <ul>
        {sections.map((id) => (
          <li key={id}>{gateMessages.sections[id]?.label ?? id}</li>
        ))}
      </ul>
      {inSandbox && <p>{words.launch.refusedSandbox}</p>}
      <p className="wf-actions">
        {inSandbox ? (
          <button
            type="button"
            className="wf-button"
            onClick={() => void switchEnvironment("production")}
          >
            {words.launch.switchToProduction}
          </button>
        ) : (
          <Link className="wf-button" href="/configuration/contact-information">
            {words.launch.goToContacts}
          </Link>
        )}
      </p>
    </div>
  );
}
