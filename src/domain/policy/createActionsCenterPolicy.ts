import type { ContactPolicy } from "./ContactPolicy.js";

export interface ActionsCenterPolicyOptions {
  /** Ids of the integrations that have merchant issues (R7). No source names them, so the host does. */
  merchantIntegrations: readonly string[];
}

/** The policy of R4–R10: six kinds of contacts and the support hours, all of them required. */
export function createActionsCenterPolicy({
  merchantIntegrations,
}: ActionsCenterPolicyOptions): ContactPolicy {
  return {
    id: "actions-center",
    version: 1,
    environments: ["sandbox", "production"],
    launchEnvironment: "production",
    sections: [
      {
        id: "alert",
        kind: "contacts",
        source: "portal-users",
        audience: "operator",
        editableIn: ["production"],
        required: true,
      },
      {
        id: "technicalEmergency",
        kind: "contacts",
        audience: "operator",
        required: true,
        recommendAlias: true,
      },
      { id: "technicalNonEmergency", kind: "contacts", audience: "operator", required: true },
      {
        id: "merchantOperations",
        kind: "contacts",
        audience: "operator",
        integrations: [...merchantIntegrations],
        required: true,
      },
      { id: "operationsInternal", kind: "contacts", audience: "operator", required: true },
      { id: "operationsShared", kind: "contacts", audience: "end-users", required: true },
      { id: "supportHours", kind: "supportHours", audience: "end-users", required: true },
    ],
  };
}
