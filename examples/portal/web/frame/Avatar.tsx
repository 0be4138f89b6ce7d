/** The person's initials; the name stands beside it or in the button's own name. */
export function Avatar({ name }: { name: string }) {
  const initials = name
    .split(/\s+/)
    .map((part) => part.charAt(0))
    .slice(0, 2)
    .join("");
  return (
    <span className="wf-avatar" aria-hidden="true">
      {initials}
    </span>
  );
}
