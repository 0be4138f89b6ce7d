import type { Elements } from "../dom/Elements.js";

export interface CalloutProps {
  tone: "advice" | "deferred" | "danger";
  icon: Elements;
  title: string;
  text?: string | undefined;
  role?: "alert";
  children?: Elements;
}

/** A quiet box with a title and a sentence. Advice never looks like an error. Sets `data-tone`. */
export function Callout({ tone, icon, title, text, role, children }: CalloutProps) {
  return (
    <div className="cg-callout" data-tone={tone} role={role}>
      {icon}
      <div>
        <p className="cg-callout-title">{title}</p>
        {text && <p className="cg-callout-text">{text}</p>}
        {children}
      </div>
    </div>
  );
}
