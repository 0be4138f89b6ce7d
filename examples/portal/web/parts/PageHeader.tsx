import { useEffect } from "react";
import { useWords } from "../preferences/PreferencesContext.js";

/** The page's own heading, which is also the title of the browser's tab. */
export function PageHeader({ title, text }: { title: string; text?: string }) {
  const { portal } = useWords();
  useEffect(() => {
    document.title = `${title} – ${portal}`;
  }, [title, portal]);
  return (
    <div className="wf-page-head">
      <h1 tabIndex={-1}>{title}</h1>
      {text && <p>{text}</p>}
    </div>
  );
}
