import { type ContactInfo, closedWeek } from "../../../src/domain/index.js";
import { type Draft, draftSchema } from "../../../src/gate/drafts/Draft.js";

export function aRecord(name = "Ada"): ContactInfo {
  return {
    contacts: { team: [{ id: "row-1", name, email: "half-typed@", alias: true }] },
    supportHours: {
      schedules: [
        {
          id: "s",
          timeZones: ["Europe/Warsaw"],
          weekly: { ...closedWeek(), monday: [{ opens: "9", closes: "" }] },
          exceptions: [{ date: "2026-12-2", name: "Eve", ranges: [] }],
          languages: ["pl"],
          channels: ["phone"],
        },
      ],
    },
  };
}

export function aDraft(rest: Partial<Draft> = {}): Draft {
  return {
    account: "northwind",
    user: "u-anna",
    environment: "production",
    schema: draftSchema({ id: "test", version: 1 }),
    savedAt: Date.now(),
    revision: "r1",
    base: aRecord("before"),
    typed: aRecord(),
    ...rest,
  };
}
