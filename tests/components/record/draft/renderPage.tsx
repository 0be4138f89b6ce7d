import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import {
  createMemoryBackend,
  createMemoryClient,
  type MemoryBackend,
  type MemoryClientOptions,
} from "../../../../src/client/memory/index.js";
import {
  ContactGateProvider,
  type ContactGateProviderProps,
} from "../../../../src/components/gate/ContactGateProvider.js";
import { ContactInfoPage } from "../../../../src/components/page/ContactInfoPage.js";
import type { ContactInfo, ContactPolicy } from "../../../../src/domain/index.js";

// The chunk is loaded beforehand: how long a cold module takes is not what is tested.
await import("../../../../src/components/page/PageBody.js");

/** Small, because roles of a whole form are slow to compute in jsdom. */
export const policy: ContactPolicy = {
  id: "own",
  version: 1,
  environments: ["production", "sandbox"],
  launchEnvironment: "production",
  sections: [{ id: "team", kind: "contacts", audience: "operator", required: true }],
};

export const record = (name: string): ContactInfo => ({
  contacts: {
    team: [{ id: "4b1c6c1e-7c52-4a44-9d0f-6f6f3f1f2a01", name, email: "team@northwind.example" }],
  },
  supportHours: { schedules: [] },
});

export const aBackend = (): MemoryBackend => createMemoryBackend({ policy, info: record("Ada") });

export interface SetUp {
  backend?: MemoryBackend;
  memory?: MemoryClientOptions;
  drafts?: ContactGateProviderProps["drafts"];
}

/** The page of a portal whose router can leave it, and come back. */
export function renderPage({ backend = aBackend(), memory, drafts }: SetUp = {}) {
  const clientOf = (more?: MemoryClientOptions) =>
    createMemoryClient({ backend, ...memory, ...more });
  const client = clientOf();

  function host(own = client, shown = true) {
    return (
      <ContactGateProvider
        client={own}
        messages={{ sections: { team: { label: "Team", help: "Who builds it." } } }}
        drafts={drafts}
      >
        {shown ? <ContactInfoPage supportHref="/support" helpHref="/help" /> : <p>Elsewhere</p>}
      </ContactGateProvider>
    );
  }
  const view = render(host());
  return {
    unmount: view.unmount,
    client,
    backend,
    clientOf,
    user: userEvent.setup(),
    leave: () => view.rerender(host(client, false)),
    come: (own = client) => view.rerender(host(own)),
  };
}

export const nameBox = async () =>
  within(await screen.findByRole("group", { name: "Team" })).getByRole("textbox", { name: "Name" });

export const notice = () => screen.queryByText(/^Your unsaved text from .* is back$/);
export const backNotice = () => screen.findByText(/^Your unsaved text from .* is back$/);
export const saveButton = () => screen.getByRole("button", { name: "Save changes" });
