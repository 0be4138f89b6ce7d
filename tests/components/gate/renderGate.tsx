import { type RenderOptions, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ReactNode, useEffect } from "react";
import {
  createMemoryClient,
  type MemoryClient,
  type MemoryClientOptions,
} from "../../../src/client/memory/index.js";
import { ContactGateModal } from "../../../src/components/gate/ContactGateModal.js";
import type { ContactGateModalProps } from "../../../src/components/gate/ContactGateModalProps.js";
import {
  ContactGateProvider,
  type ContactGateProviderProps,
} from "../../../src/components/gate/ContactGateProvider.js";
import type { ContactInfo } from "../../../src/domain/index.js";
import { sampleContactInfo } from "../../../src/testing/index.js";

// The chunks are loaded beforehand: how long a cold module takes is not what is tested.
await Promise.all([
  import("../../../src/components/gate/GateDialog.js"),
  import("../../../src/components/gate/BannerContent.js"),
  import("../../../src/components/gate/screens/NoRightsScreen.js"),
  import("../../../src/components/people/access/UserAccessPanel.js"),
  import("../../../src/components/record/conflict/ConflictPanel.js"),
]);

/** Everything is given but the contact that end users see, in an account without alert contacts to pick. */
export function almostComplete(): ContactInfo {
  return sampleContactInfo({ contacts: { operationsShared: [] } });
}

export const SECTION = "Operational contact, to be shared with end users";

export interface GateSetUp {
  client?: MemoryClient;
  memory?: MemoryClientOptions;
  provider?: Partial<ContactGateProviderProps>;
  modal?: Partial<ContactGateModalProps>;
  portal?: ReactNode;
  options?: RenderOptions;
}

/** A host with a locked portal. `portalMounts` counts how often its portal was mounted. */
export function renderGate({ memory, provider, modal, portal, options, ...given }: GateSetUp = {}) {
  const client = given.client ?? createMemoryClient({ info: almostComplete(), ...memory });
  const mounts = { now: 0, ever: 0 };

  function Portal() {
    useEffect(() => {
      mounts.now += 1;
      mounts.ever += 1;
      return () => {
        mounts.now -= 1;
      };
    }, []);
    return (
      portal ?? (
        <main>
          <h1>The portal</h1>
          <button type="button">Launch</button>
        </main>
      )
    );
  }

  function host(
    own: ContactGateProviderProps["client"],
    more: Partial<ContactGateModalProps> = {},
  ) {
    return (
      <ContactGateProvider client={own} {...provider}>
        <ContactGateModal
          supportHref="https://support.example/contact"
          helpHref="/help"
          {...modal}
          {...more}
        >
          <Portal />
        </ContactGateModal>
      </ContactGateProvider>
    );
  }

  const view = render(host(client), options);
  return {
    ...view,
    client,
    mounts,
    user: userEvent.setup(),
    /** Renders the host again, with another client or other properties of the modal. */
    again: (own: ContactGateProviderProps["client"], more?: Partial<ContactGateModalProps>) =>
      view.rerender(host(own, more)),
  };
}

export const portal = () => screen.queryByRole("heading", { name: "The portal" });
export const submit = () => screen.findByRole("button", { name: "Submit" });
