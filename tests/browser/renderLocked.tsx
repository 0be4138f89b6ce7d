import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { createMemoryClient } from "../../src/client/memory/index.js";
import { ContactGateModal } from "../../src/components/gate/ContactGateModal.js";
import type { ContactGateModalProps } from "../../src/components/gate/ContactGateModalProps.js";
import { ContactGateProvider } from "../../src/components/gate/ContactGateProvider.js";
import { emptyContactInfo } from "../../src/domain/index.js";
import { sampleContactInfo } from "../../src/testing/index.js";

export interface LockedHost {
  /** What the host shows outside the gate. */
  frame?: ReactNode;
  modal?: Partial<ContactGateModalProps>;
  /** Nothing was given before. @default false: almost everything */
  empty?: boolean;
}

/** A page with a locked gate. `open` gives what is missing, as somebody else would. */
export function renderLocked({ frame, modal, empty = false }: LockedHost = {}) {
  const client = createMemoryClient({
    live: true,
    info: empty
      ? emptyContactInfo()
      : sampleContactInfo({ contacts: { operationsShared: [], alert: [] } }),
  });
  const view = render(
    <>
      {frame}
      <ContactGateProvider client={client}>
        <ContactGateModal supportHref="https://support.example" helpHref="/help" {...modal}>
          <main>
            <h1>The portal</h1>
          </main>
        </ContactGateModal>
      </ContactGateProvider>
    </>,
  );
  return { ...view, client, open: () => client.control.complete() };
}

/** Everything on the body and the root element that a dialog may leave behind; Radix itself leaves an empty `style`. */
export function pageAttributes(): Record<string, string> {
  return Object.fromEntries(
    [document.documentElement, document.body].flatMap((element) =>
      [...element.attributes]
        .filter(({ value }) => value !== "")
        .map(({ name, value }) => [`${element.tagName} ${name}`, value]),
    ),
  );
}
