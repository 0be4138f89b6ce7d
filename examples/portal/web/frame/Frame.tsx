import { type ReactNode, useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { Brand } from "../parts/Brand.js";
import { useWords } from "../preferences/PreferencesContext.js";
import { useSignedIn } from "../session/SessionContext.js";
import { AccountMenu } from "./AccountMenu.js";
import { EnvironmentSwitch } from "./EnvironmentSwitch.js";
import { NavLink } from "./NavLink.js";

/** Top bar and side navigation around the signed-in pages. */
export function Frame({ children }: { children: ReactNode }) {
  const words = useWords();
  const { session } = useSignedIn();
  const main = useFocusOnNavigation();
  return (
    <div className="wf-shell">
      <a className="wf-skip" href="#main">
        {words.skip}
      </a>
      <header className="wf-top">
        <Brand />
        <span className="wf-account">{session.account.name}</span>
        <div className="wf-top-end">
          <EnvironmentSwitch />
          <AccountMenu />
        </div>
      </header>
      <nav className="wf-side" aria-label={words.nav.label}>
        <NavLink className="wf-side-link" href="/" exact>
          {words.nav.overview}
        </NavLink>
        <NavLink className="wf-side-link" href="/feeds">
          {words.nav.feeds}
        </NavLink>
        <NavLink className="wf-side-link" href="/bookings">
          {words.nav.bookings}
        </NavLink>
        <NavLink className="wf-side-link" href="/configuration">
          {words.nav.configuration}
        </NavLink>
        <NavLink className="wf-side-link" href="/help">
          {words.nav.help}
        </NavLink>
      </nav>
      <main className="wf-main" id="main" tabIndex={-1} ref={main}>
        {children}
      </main>
    </div>
  );
}

/** A new page is announced by its heading, as a full page load would do. */
function useFocusOnNavigation() {
  const [location] = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(location);
  useEffect(() => {
    if (shown.current === location) return;
    shown.current = location;
    main.current?.querySelector<HTMLElement>("h1[tabindex]")?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [location]);
  return main;
}
