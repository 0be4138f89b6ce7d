import type { Messages } from "../../messages/index.js";

/** Why something can't be done, in words; nothing for a reason that a newer server has. */
export function refusalText(refusal: string, { refusals }: Messages["users"]): string | undefined {
  return new Map(Object.entries(refusals)).get(refusal);
}
