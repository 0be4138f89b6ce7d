"use client";

import type { ReactNode } from "react";
import type { ContactGateClient } from "../../client/index.js";
import {
  ContactGateContext,
  type DraftOptions,
  DraftShelfContext,
  type GateOptions,
  HoldTextContext,
  useDraftShelf,
  useGate,
} from "../../gate/index.js";
import type { MessagesOverride } from "../../messages/index.js";
import { GateFailureContext } from "../ui/boundary/GateFailureContext.js";
import { type LinkComponentType, LinkContext } from "../ui/links/LinkContext.js";
import { MessagesProvider } from "../words/MessagesProvider.js";

export interface ContactGateProviderProps extends GateOptions {
  /** The way to the host's backend. Make it once, outside render; another one is another account or environment. */
  client: ContactGateClient;
  /** A language of `contact-gate/locales/…`, or any part of the words. @default English */
  messages?: MessagesOverride | undefined;
  /** The link of the host's router, for addresses within the site. @default a plain link */
  LinkComponent?: LinkComponentType | undefined;
  /**
   * Where what is typed and not saved is kept, so that it survives a reload. The first value counts.
   * @default in memory only, for as long as the provider is mounted
   */
  drafts?: DraftOptions | undefined;
  children?: ReactNode;
}

/**
 * Runs the gate for everything below it: `ContactGateModal`, `ContactInfoPage`, and a host's own step made with
 * `useContactGate()`.
 */
export function ContactGateProvider(props: ContactGateProviderProps) {
  const { client, messages, LinkComponent, drafts, children, ...options } = props;
  const gate = useGate(client, options);
  const shelf = useDraftShelf(gate.session, drafts);
  return (
    <MessagesProvider messages={messages}>
      <LinkContext.Provider value={LinkComponent}>
        <GateFailureContext.Provider value={options.onError}>
          <ContactGateContext.Provider value={gate}>
            <HoldTextContext.Provider value={gate.holdText}>
              <DraftShelfContext.Provider value={shelf}>{children}</DraftShelfContext.Provider>
            </HoldTextContext.Provider>
          </ContactGateContext.Provider>
        </GateFailureContext.Provider>
      </LinkContext.Provider>
    </MessagesProvider>
  );
}
