import { useState } from "react";
import { GateHost } from "./GateHost.js";
import { almostComplete } from "./gateForm.js";

/** A portal to try the gate on. Starting over makes a new backend in memory, as it was at first. */
export function TryIt({ globals }: { globals: Record<string, unknown> }) {
  const [round, setRound] = useState(0);
  const startOver = (
    <button
      type="button"
      className="cg-button"
      data-size="sm"
      onClick={() => setRound((before) => before + 1)}
    >
      Start over
    </button>
  );
  return (
    <GateHost
      key={`${round} ${JSON.stringify(globals)}`}
      globals={globals}
      memory={{ info: almostComplete, live: true }}
      modal={{ signOut: startOver }}
      footer={<div className="cg-root">{startOver}</div>}
    />
  );
}
