import type { ComponentPropsWithoutRef, ReactNode } from "react";
import type { MessagesOverride } from "../../messages/index.js";
import type { KeepReachable } from "./layer/reachable.js";
import type { GateClassNames } from "./view/GateSlots.js";

export interface ContactGateModalProps
  extends Omit<ComponentPropsWithoutRef<"div">, "children" | "role"> {
  /** Where "Contact support team" leads (R16): `https:`, `mailto:`, `tel:`, or a path of this site. */
  supportHref: string;
  /** Where "How to get help" leads (R16); the same kinds. */
  helpHref: string;
  /** The portal. It is not mounted until it may be opened, and from then on it stays mounted. */
  children?: ReactNode;
  /** A way out: the host's own sign-out button or link. */
  signOut?: ReactNode;
  /** A way out: the host's switch between accounts. Popups of it must open inside, or be in `keepReachable`. */
  accountSwitch?: ReactNode;
  /** A way out: the host's switch between environments; the same holds for its popups. */
  environmentSwitch?: ReactNode;
  /** Elements, or selectors for them, that stay usable while the portal is locked: toasts, a chat widget. */
  keepReachable?: KeepReachable;
  /** Where on the page the gate is put. @default document.body */
  container?: HTMLElement | null;
  /** Level of the heading "Contact information"; sections are one below. @default 2 */
  headingLevel?: 1 | 2 | 3 | 4;
  /** Where the banner of an open portal leads, when something has become due: the page of the contact information. */
  pageHref?: string;
  /** Ids of the roles whose people can give the information, named to somebody who can't. @default ["administrator", "editor"] */
  editorRoles?: readonly string[];
  classNames?: GateClassNames;
  messages?: MessagesOverride;
}
