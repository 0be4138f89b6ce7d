import type { Decorator } from "@storybook/react-vite";
import { type ComponentType, useState } from "react";

/** Events of React and of the browser say nothing that can be read. */
const isEvent = (value: unknown) =>
  typeof value === "object" && value !== null && "preventDefault" in value;

/** What a handler was called with, where it is plain data. */
function shown(values: readonly unknown[]): string {
  return values
    .filter((value) => value !== undefined && !isEvent(value))
    .map((value) => JSON.stringify(value))
    .join(", ");
}

interface LoggedProps {
  /** The story: it takes other arguments in place of its own. */
  Story: ComponentType<{ args: Record<string, unknown> }>;
  args: Record<string, unknown>;
  names: readonly string[];
}

function Logged({ Story, args, names }: LoggedProps) {
  const [calls, setCalls] = useState<readonly string[]>([]);
  const [handlers] = useState(() =>
    Object.fromEntries(
      names.map((name) => [
        name,
        (...values: unknown[]) => {
          setCalls((before) => [...before, `${name}(${shown(values)})`]);
          const own = args[name];
          return typeof own === "function" ? own(...values) : undefined;
        },
      ]),
    ),
  );
  return (
    <>
      <Story args={{ ...args, ...handlers }} />
      <output className="story-events" aria-label="Events">
        {calls.join("\n")}
      </output>
    </>
  );
}

/** For a story that stands for an event: what a host is told appears below it, as the call that it is. */
export const withEventLog =
  (...names: readonly string[]): Decorator =>
  (Story, { args }) => <Logged Story={Story} args={args} names={names} />;
