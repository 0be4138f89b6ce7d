import { useLocation } from "wouter";
import { useWords } from "../preferences/PreferencesContext.js";
import { useSignedIn } from "../session/SessionContext.js";

export function SignOutButton({ quiet = false }: { quiet?: boolean }) {
  const words = useWords();
  const { signOut } = useSignedIn();
  const [, navigate] = useLocation();
  return (
    <button
      type="button"
      className="wf-button"
      data-variant={quiet ? "quiet" : undefined}
      onClick={async () => {
        await signOut();
        navigate("/");
      }}
    >
      {words.account.signOut}
    </button>
  );
}
