import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { PortalSession } from "../shared/portalProtocol.js";
import { LANGUAGES, THEMES } from "../shared/preferences.js";
import { App } from "./App.js";
import { callPortal } from "./api/portalApi.js";
import { PublicRoutes } from "./PublicRoutes.js";
import { UnavailablePage } from "./pages/UnavailablePage.js";
import { loadGateMessages } from "./preferences/loadGateMessages.js";
import { PreferencesProvider } from "./preferences/PreferencesContext.js";
import { SessionProvider } from "./session/SessionContext.js";
import "./styles/portal.css";
import "contact-gate/styles.css";

async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no element to render into.");
  const html = document.documentElement;
  // The server wrote both from the person's cookies.
  const language = LANGUAGES.find((known) => known === html.lang) ?? "en";
  const theme = THEMES.find((known) => known === html.dataset.theme) ?? "system";
  // Everything the first paint needs, so that nothing flashes: neither the portal nor the lock.
  const [session, gateMessages] = await Promise.all([
    callPortal<PortalSession | null>("GET", "/api/session").catch(() => undefined),
    loadGateMessages(language).catch(() => loadGateMessages("en")),
  ]);
  createRoot(root).render(
    <StrictMode>
      <PreferencesProvider initial={{ language, theme, gateMessages }}>
        <SessionProvider initial={session ?? null}>
          {session === undefined ? (
            <PublicRoutes>
              <UnavailablePage />
            </PublicRoutes>
          ) : (
            <App />
          )}
        </SessionProvider>
      </PreferencesProvider>
    </StrictMode>,
  );
}

void start();
