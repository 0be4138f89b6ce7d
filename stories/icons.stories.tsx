import type { Meta, StoryObj } from "@storybook/react-vite";
import { StatusIcon } from "../src/components/ui/icons/StatusIcon.js";
import type { SectionStatus } from "../src/domain/index.js";

const STATUSES: readonly SectionStatus[] = [
  "complete",
  "missing",
  "invalid",
  "deferred",
  "optional",
];

function Statuses() {
  return (
    <ul className="cg-root">
      {STATUSES.map((status) => (
        <li key={status}>
          <StatusIcon status={status} /> {status}
        </li>
      ))}
    </ul>
  );
}

const meta: Meta<typeof Statuses> = { title: "Pieces/Status", component: Statuses };
export default meta;

/** Five states, five shapes: colour is never the only sign. */
export const Shapes: StoryObj<typeof Statuses> = {};
