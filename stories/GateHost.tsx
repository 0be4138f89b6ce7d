import { type ReactNode, useState } from "react";
import { portalContextOf } from "../.storybook/storyGlobals.js";
import {
  createMemoryClient,
  type MemoryClient,
  type MemoryClientOptions,
} from "../src/client/memory/index.js";
import { ContactGateModal } from "../src/components/gate/ContactGateModal.js";
import type { ContactGateModalProps } from "../src/components/gate/ContactGateModalProps.js";
import {
  ContactGateProvider,
  type ContactGateProviderProps,
} from "../src/components/gate/ContactGateProvider.js";
import { policy } from "./formFixtures.js";
import "./GateHost.css";

export interface GateHostProps {
  globals: Record<string, unknown>;
  memory?: MemoryClientOptions;
  /** Pulls the strings of the client before it is used. */
  prepare?: (client: MemoryClient) => void;
  provider?: Partial<ContactGateProviderProps>;
  modal?: Partial<ContactGateModalProps>;
  /** At the end of the open portal. */
  footer?: ReactNode;
}

/** A portal as a host would have it, behind the gate. */
export function GateHost({ globals, memory, prepare, provider, modal, footer }: GateHostProps) {
  const [client] = useState(() => {
    const made = createMemoryClient({ policy, context: portalContextOf(globals), ...memory });
    prepare?.(made);
    return made;
  });
  return (
    <ContactGateProvider client={client} {...provider}>
      <div className="story-portal">
        <header>Wayfare Partner Portal</header>
        <ContactGateModal
          supportHref="https://support.example/contact"
          helpHref="https://support.example/help"
          {...modal}
        >
          <main>
            <h1>Your integration</h1>
            <p>Everything is in place. Work on the integration can start.</p>
            <button type="button">Launch integration</button>
            {footer}
          </main>
        </ContactGateModal>
      </div>
    </ContactGateProvider>
  );
}
