import { THEMES } from "../../shared/preferences.js";
import { usePreferences } from "./PreferencesContext.js";

export function ThemeSelect() {
  const { theme, setTheme, words } = usePreferences();
  return (
    <label className="wf-select">
      <span className="wf-select-label">{words.theme}</span>
      <select
        value={theme}
        onChange={(event) => {
          const chosen = THEMES.find((known) => known === event.target.value);
          if (chosen) setTheme(chosen);
        }}
      >
        {THEMES.map((known) => (
          <option key={known} value={known}>
            {words.themes[known]}
          </option>
        ))}
      </select>
    </label>
  );
}
