export type Tone = "good" | "warn" | "bad" | "quiet";

/** A state in words; the dot's colour only repeats them. */
export function StatusBadge({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span className="wf-badge" data-tone={tone}>
      {children}
    </span>
  );
}
