import type { ComponentPropsWithoutRef } from "react";
import type { Account, ContactGateUsers, Role } from "../../client/index.js";
import type { CompletenessFacts, ContactInfo, Issue, Requirements } from "../../domain/index.js";
import type { SubmitContactInfo } from "../../form/index.js";
import type { MessagesOverride } from "../../messages/index.js";
import type { SendContactTest } from "../contacts/test/ContactTestContext.js";
import type { Elements } from "../ui/dom/Elements.js";
import type { ContactInfoFormSlot } from "./ContactInfoFormSlots.js";

type FormProps = ComponentPropsWithoutRef<"form">;

export interface ContactInfoFormProps
  extends Omit<FormProps, "onChange" | "onSubmit" | "defaultValue" | "children"> {
  /** From `resolveRequirements(policy, context)`. Keep its identity between renders. */
  requirements: Requirements;
  /** Controlled: the record as it is. Compared by identity with what `onChange` was last given. */
  value?: ContactInfo;
  /**
   * The stored record. When it changes, a clean form takes it over and a dirty one keeps what was typed; to drop what
   * was typed give the form another `key`. @default an empty record
   */
  defaultValue?: ContactInfo;
  /**
   * What was typed before and not saved: the form begins with it, unsaved, over the stored record. Later changes do
   * nothing; a function is asked whenever a form begins, after a crash too.
   */
  draft?: ContactInfo | (() => ContactInfo | undefined) | undefined;
  /** Every change, without blank rows. */
  onChange?: (info: ContactInfo) => void;
  /**
   * Sends the record, normalised. Answer with `issues` to show what was refused at its fields. A rejection is shown
   * too: a `ContactGateError` with issues at the fields, any other by `messages.errors`. Called once at a time.
   */
  onSubmit?: SubmitContactInfo;
  /** Called whenever the form becomes dirty or clean. */
  onDirtyChange?: (dirty: boolean) => void;
  /** Where alert contacts are looked up (R4). */
  users?: ContactGateUsers;
  /** Leads to where somebody can be given access (R14). Without it that way is not offered. */
  onGiveAccess?: () => void;
  /**
   * Every role of the portal. Somebody who is not found among the `users` can be invited right there, with one that is
   * grantable; without any nobody can. Give it only where the viewer may manage users. Keep its identity.
   */
  inviteRoles?: readonly Role[] | undefined;
  /**
   * Whose record it is: national phone numbers are read as those of its `country`, and its `brand.supportEmail` is
   * offered to be shared with end users. Keep its identity between renders.
   */
  account?: Account;
  /** Ids of people who are no users any more (R4): they are flagged, and advised about. Keep its identity between renders. */
  formerUsers?: ReadonlySet<string>;
  /**
   * Sends a test message to a saved contact; rejects with a `ContactGateError`. Without it none are offered. Wants
   * `defaultValue`, the stored record. Keep its identity between renders.
   */
  onSendTest?: SendContactTest | undefined;
  /** When contacts were last sent one: ISO instants by contact id. */
  testedAt?: Readonly<Record<string, string>> | undefined;
  /**
   * What only the host's directory knows, for the verdict (R4). People who are chosen here as invited are added, until they
   * are in `defaultValue`. Keep its identity between renders.
   */
  facts?: CompletenessFacts | undefined;
  /** What a server has refused about the present values; shown until a value changes. */
  serverIssues?: readonly Issue[];
  /**
   * `gate`: "Submit" wants everything, "Save and finish later" what there is. `page`: "Save changes" wants
   * everything once the record has been complete, and "Discard" goes back. @default "gate"
   */
  mode?: "gate" | "page";
  /** The submit under way got no answer and is being sent again: the busy button says so. @default false */
  retrying?: boolean;
  /** Shown, not editable. @default false */
  readOnly?: boolean;
  /** @default false */
  disabled?: boolean;
  /** Level of the sections' headings. @default 3 */
  headingLevel?: 2 | 3 | 4 | 5 | 6;
  /** Stands before the footer's buttons: a way out, for example. */
  footerStart?: Elements;
  /** Stands above the sections, and scrolls with them. */
  sectionsStart?: Elements;
  messages?: MessagesOverride;
  classNames?: Partial<Record<ContactInfoFormSlot, string>>;
}
