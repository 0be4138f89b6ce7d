import type { ContactPolicy } from "../../src/domain/index.js";

/**
 * A host's own policy, which shares no section and no environment with the usual one: no support hours, no alert
 * contacts, other channels, something that waits for another environment, and something for other integrations.
 */
export const ownPolicy: ContactPolicy = {
  id: "own",
  version: 1,
  environments: ["preview", "live"],
  launchEnvironment: "live",
  sections: [
    {
      id: "billing",
      kind: "contacts",
      audience: "operator",
      required: true,
      channels: { name: "hidden" },
    },
    {
      id: "legal",
      kind: "contacts",
      audience: "operator",
      required: true,
      editableIn: ["live"],
      channels: { email: "hidden", phone: "required" },
    },
    { id: "press", kind: "contacts", audience: "end-users", required: false },
    {
      id: "regulator",
      kind: "contacts",
      audience: "operator",
      required: true,
      integrations: ["banking"],
    },
  ],
};
