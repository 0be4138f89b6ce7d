import type { ComponentPropsWithoutRef } from "react";
import type { MessagesOverride } from "../../messages/index.js";

/** The parts of the page that take a class of their own; the class of the library is `cg-` and the name. */
export const CONTACT_INFO_PAGE_SLOTS = [
  "page-root",
  "page-header",
  "page-title",
  "help-links",
  "updated",
  "tabs",
  "tab",
  "page",
] as const;

export type ContactInfoPageSlot = (typeof CONTACT_INFO_PAGE_SLOTS)[number];

export type ContactInfoPageTab = "info" | "users";

export interface ContactInfoPageProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** Where "Contact support team" leads (R16): an `https:`, `mailto:` or `tel:` address, or a path of this site. */
  supportHref: string;
  /** Where "How to get help" leads (R16); the same kinds. */
  helpHref: string;
  /** Level of the page's heading; those of the sections are one below. @default 1 */
  headingLevel?: 1 | 2 | 3 | 4;
  /** What is looked at first. @default "info" */
  defaultTab?: ContactInfoPageTab;
  /** Roles that can fill the information in: these people can be asked. @default administrator and editor */
  editorRoles?: readonly string[];
  /** There is something typed that has not been saved, or no longer: for the host's router to ask before it leaves. */
  onDirtyChange?: (dirty: boolean) => void;
  messages?: MessagesOverride;
  classNames?: Partial<Record<ContactInfoPageSlot, string>>;
}
