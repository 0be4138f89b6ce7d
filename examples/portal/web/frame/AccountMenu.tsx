import { useEffect, useId, useRef, useState } from "react";
import { LanguageSelect } from "../preferences/LanguageSelect.js";
import { useWords } from "../preferences/PreferencesContext.js";
import { ThemeSelect } from "../preferences/ThemeSelect.js";
import { useSignedIn } from "../session/SessionContext.js";
import { Avatar } from "./Avatar.js";
import { SignOutButton } from "./SignOutButton.js";

/** Who is signed in; language, theme and the way out behind it. A disclosure, so plain Tab reaches all of it. */
export function AccountMenu() {
  const words = useWords();
  const { session } = useSignedIn();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();

  useEffect(() => {
    if (!open) return;
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    const closeByEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener("pointerdown", closeOutside);
    document.addEventListener("focusin", closeOutside);
    document.addEventListener("keydown", closeByEscape);
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
      document.removeEventListener("focusin", closeOutside);
      document.removeEventListener("keydown", closeByEscape);
    };
  }, [open]);

  return (
    <div className="wf-menu" ref={box}>
      <button
        ref={button}
        type="button"
        className="wf-menu-button"
        aria-label={`${words.account.menu}: ${session.user.name}`}
        aria-expanded={open}
        aria-controls={panelId}
        onClick={() => setOpen(!open)}
      >
        <Avatar name={session.user.name} />
        <span className="wf-menu-name">{session.user.name}</span>
      </button>
      <div className="wf-menu-panel" id={panelId} hidden={!open}>
        <p className="wf-menu-person">
          <strong>{session.user.name}</strong>
          <span>{session.user.email}</span>
          <span>{words.roles[session.user.role]}</span>
        </p>
        <LanguageSelect />
        <ThemeSelect />
        <SignOutButton />
      </div>
    </div>
  );
}
