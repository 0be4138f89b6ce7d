import { ContactGateModal, ContactGateProvider } from "contact-gate";
import { createMemoryClient } from "contact-gate/memory-client";
import "contact-gate/styles.css";
import { StrictMode, version } from "react";
import { createRoot } from "react-dom/client";

// Everything is given but the contact that end users see.
const client = createMemoryClient({ context: { environment: "sandbox" } });
client.control.complete();
client.control.change((info) => ({
  ...info,
  contacts: { ...info.contacts, operationsShared: [] },
}));

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ContactGateProvider client={client}>
        <ContactGateModal supportHref="https://support.example" helpHref="/help">
          <h1>Portal on React {version}</h1>
        </ContactGateModal>
      </ContactGateProvider>
    </StrictMode>,
  );
}
