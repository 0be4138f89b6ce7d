import type { ReactNode } from "react";
import { NavLink } from "../frame/NavLink.js";
import { useWords } from "../preferences/PreferencesContext.js";

/** The tabs over everything that is configured. */
export function ConfigurationPage({ children }: { children: ReactNode }) {
  const { nav } = useWords();
  return (
    <>
      <nav className="wf-subnav" aria-label={nav.configuration}>
        <NavLink className="wf-subnav-link" href="/configuration" exact>
          {nav.accountPage}
        </NavLink>
        <NavLink className="wf-subnav-link" href="/configuration/contact-information">
          {nav.contactInformation}
        </NavLink>
      </nav>
      {children}
    </>
  );
}
