import type { ContactInfoSnapshot } from "../../client/index.js";
import type { GateWords } from "../../messages/GateWords.js";

/** Why the banner is there: the operator's own person is looking, or what was complete is not any more, or never was. */
export function bannerTitle(
  { waived, lapse }: Pick<ContactInfoSnapshot, "waived" | "lapse">,
  { gate }: Pick<GateWords, "gate">,
): string {
  if (waived) return gate.bypassTitle;
  return lapse ? gate.bannerLapsedTitle : gate.bannerTitle;
}
