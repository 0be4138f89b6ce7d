import { type ReactNode, useId } from "react";

/** A titled part of a page. `aside` stands at the end of the title's line. */
export function Card({
  title,
  aside,
  className = "",
  children,
}: {
  title: string;
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={`wf-card ${className}`} aria-labelledby={id}>
      <div className="wf-card-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
