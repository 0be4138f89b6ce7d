import type { Messages } from "contact-gate";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react";
import type { Language, Theme } from "../../shared/preferences.js";
import { callPortal } from "../api/portalApi.js";
import { en } from "../messages/en.js";
import type { PortalMessages } from "../messages/PortalMessages.js";
import { pl } from "../messages/pl.js";
import { loadGateMessages } from "./loadGateMessages.js";

const WORDS: Record<Language, PortalMessages> = { en, pl };

interface Preferences {
  language: Language;
  theme: Theme;
  /** The portal's own words. */
  words: PortalMessages;
  /** The gate's, in the same language. */
  gateMessages: Messages;
  setLanguage(language: Language): Promise<void>;
  setTheme(theme: Theme): void;
}

const PreferencesContext = createContext<Preferences | undefined>(undefined);

const remember = (preference: { language: Language } | { theme: Theme }) =>
  // A preference that could not be kept still holds for this visit.
  callPortal("PUT", "/api/preferences", preference).catch(() => undefined);

export function PreferencesProvider({
  initial,
  children,
}: {
  initial: { language: Language; theme: Theme; gateMessages: Messages };
  children: ReactNode;
}) {
  const [spoken, setSpoken] = useState({
    language: initial.language,
    gateMessages: initial.gateMessages,
  });
  const [theme, chooseTheme] = useState(initial.theme);

  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken.language]);

  const setLanguage = useCallback(async (language: Language) => {
    // Portal and gate change together, never one before the other.
    setSpoken({ language, gateMessages: await loadGateMessages(language) });
    await remember({ language });
  }, []);
  const setTheme = useCallback((next: Theme) => {
    document.documentElement.dataset.theme = next;
    chooseTheme(next);
    void remember({ theme: next });
  }, []);

  const preferences = useMemo(
    () => ({ ...spoken, words: WORDS[spoken.language], theme, setLanguage, setTheme }),
    [spoken, theme, setLanguage, setTheme],
  );
  return <PreferencesContext value={preferences}>{children}</PreferencesContext>;
}

export function usePreferences(): Preferences {
  const preferences = useContext(PreferencesContext);
  if (!preferences) throw new Error("usePreferences needs a PreferencesProvider above it.");
  return preferences;
}

/** The portal's own words in the chosen language. */
export function useWords(): PortalMessages {
  return usePreferences().words;
}
