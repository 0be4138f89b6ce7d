import { LANGUAGES } from "../../shared/preferences.js";
import { usePreferences } from "./PreferencesContext.js";

// Languages are written in themselves, whichever is chosen.
const NAMES = { en: "English", pl: "Polski" };

/** `compact`: without the visible label, for the narrow places of the gate. */
export function LanguageSelect({ compact = false }: { compact?: boolean }) {
  const { language, setLanguage, words } = usePreferences();
  return (
    <label className="wf-select">
      <span className={compact ? "wf-visually-hidden" : "wf-select-label"}>{words.language}</span>
      <select
        value={language}
        onChange={(event) => {
          const chosen = LANGUAGES.find((known) => known === event.target.value);
          if (chosen) void setLanguage(chosen);
        }}
      >
        {LANGUAGES.map((known) => (
          <option key={known} value={known} lang={known}>
            {NAMES[known]}
          </option>
        ))}
      </select>
    </label>
  );
}
