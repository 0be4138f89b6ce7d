import { ENVIRONMENTS } from "../../shared/environments.js";
import { useWords } from "../preferences/PreferencesContext.js";
import { useSignedIn } from "../session/SessionContext.js";

/** Stands in the top bar, and in the gate while that covers the top bar. */
export function EnvironmentSwitch() {
  const words = useWords();
  const { session, switchEnvironment } = useSignedIn();
  return (
    <fieldset className="wf-switch">
      <legend className="wf-visually-hidden">{words.environment}</legend>
      {ENVIRONMENTS.map((environment) => (
        <button
          key={environment}
          type="button"
          aria-pressed={environment === session.environment}
          onClick={() => {
            if (environment !== session.environment) void switchEnvironment(environment);
          }}
        >
          {words.environments[environment]}
        </button>
      ))}
    </fieldset>
  );
}
