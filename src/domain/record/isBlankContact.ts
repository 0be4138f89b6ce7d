import { isSeen } from "../texts/isSeen.js";
import type { Contact } from "./ContactInfo.js";

/** A row into which nothing has been typed that can be seen: it counts as not there. */
export function isBlankContact({ name, email, phone, userId }: Contact): boolean {
  return ![name, email, phone, userId].some(isSeen);
}
