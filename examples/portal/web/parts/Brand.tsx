import { useWords } from "../preferences/PreferencesContext.js";

export function Brand() {
  return (
    <span className="wf-brand">
      <svg className="wf-logo" viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="9" className="wf-logo-ground" />
        <path d="M6 20c4 0 4-8 10-8s6 8 10 8" className="wf-logo-route" />
        <circle cx="16" cy="12" r="2.6" className="wf-logo-place" />
      </svg>
      {useWords().portal}
    </span>
  );
}
