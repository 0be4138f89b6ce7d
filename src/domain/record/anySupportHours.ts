import type { SectionRequirement } from "../policy/Requirements.js";

/** A section that judges the parts of support hours only: what is missing, and how many there are, is no business of it. */
export const ANY_SUPPORT_HOURS: SectionRequirement = {
  id: "supportHours",
  kind: "supportHours",
  source: "anyone",
  audience: "end-users",
  required: false,
  min: 0,
  max: Number.POSITIVE_INFINITY,
  channels: { name: "hidden", email: "hidden", phone: "hidden" },
  recommendAlias: false,
  editable: true,
};
