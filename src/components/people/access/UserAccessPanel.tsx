"use client";

import { type ComponentPropsWithoutRef, forwardRef, useEffect, useRef } from "react";
import type { ContactGateUsers, Role, Viewer } from "../../../client/index.js";
import {
  formatMessage,
  formatPlural,
  type MessagesOverride,
  type PluralForms,
} from "../../../messages/index.js";
import { FailureNote } from "../../ui/callout/FailureNote.js";
import { cx } from "../../ui/dom/cx.js";
import { useDomId } from "../../ui/dom/useDomId.js";
import { useRootClass } from "../../ui/root/useRootClass.js";
import { useAnnouncer } from "../../ui/useAnnouncer.js";
import { useMessages } from "../../words/useMessages.js";
import { usualRole } from "../person/usualRole.js";
import { InviteForm } from "./InviteForm.js";
import { UserFilters } from "./UserFilters.js";
import { UserListSkeleton } from "./UserListSkeleton.js";
import { UserLists } from "./UserLists.js";
import { UsersContext } from "./UsersContext.js";
import type { InvitationsDone } from "./useInviteRows.js";
import { useUserActs } from "./useUserActs.js";
import { useUserFilter } from "./useUserFilter.js";
import { useUserList } from "./useUserList.js";

export interface UserAccessPanelProps
  extends Omit<ComponentPropsWithoutRef<"div">, "children" | "onError"> {
  /** The port to the host's users; keep its identity. */
  users: ContactGateUsers;
  /** Every role of the portal; only grantable ones can be given. */
  roles: readonly Role[];
  /** Who is looking: marked in the list. */
  viewer?: Viewer;
  /** May invite, change and remove. @default what the viewer may, else false */
  canManage?: boolean;
  /** Role that an invitation starts with. @default `editor`, which can fill in the contacts; else the first grantable */
  defaultRole?: string;
  /** Level of "Is somebody else the right person?"; the lists are one below. @default 3 */
  headingLevel?: 2 | 3 | 4 | 5;
  /** Users were invited, changed or removed. */
  onChanged?: () => void;
  /** A call failed; it has been explained in its place already. */
  onError?: (error: unknown) => void;
  /** Leads to the alert contacts, so that a person among them can be replaced before being removed. */
  onReplaceAlertContact?: (section?: string) => void;
  messages?: MessagesOverride;
  classNames?: Partial<Record<"users" | "users-inner", string>>;
}

/**
 * Who has access to the portal (R14, R18): invite by name, e-mail and role, change a role, remove, send an invitation
 * again or withdraw it. Sets `data-state` (`loading`, `ready`, `failed`) and `data-readonly`.
 */
export const UserAccessPanel = forwardRef<HTMLDivElement, UserAccessPanelProps>(
  function UserAccessPanel(props, ref) {
    const { users, roles, viewer, canManage, defaultRole, headingLevel = 3, ...more } = props;
    const { onChanged, onError, onReplaceAlertContact, messages: override, ...others } = more;
    const { className, classNames, ...rest } = others;
    const messages = useMessages(override);
    const rootClass = useRootClass();
    const words = messages.users;
    const idPrefix = useDomId();
    const { announce, region } = useAnnouncer();
    const peopleTitle = useRef<HTMLHeadingElement>(null);
    const searchBox = useRef<HTMLInputElement>(null);
    const { chosen, filter, narrow, clear } = useUserFilter();
    const list = useUserList(users, filter);
    const { act, busy, errors, gone, left, done } = useUserActs({
      users,
      list,
      messages,
      announce,
      onChanged,
      onError,
      toList: () => (peopleTitle.current ?? searchBox.current)?.focus(),
    });
    const mayManage = canManage ?? viewer?.can.manageUsers ?? false;
    const Title = `h${headingLevel}` as const;
    const isNarrowed = Object.keys(filter).length > 0;

    const wasNarrowed = list.status === "ready" && Object.keys(list.answered).length > 0;
    const forms = list.hasMore ? messages.access.foundMore : messages.ask.found;
    const found = wasNarrowed ? formatPlural(forms, list.people.length, messages.locale) : "";
    const counted = useRef(list.answered);
    useEffect(() => {
      // Once for each question: what is done with somebody says so itself.
      if (counted.current === list.answered) return;
      counted.current = list.answered;
      if (found !== "") announce(found);
    }, [found, list.answered, announce]);

    const invited = ({ invited: people, notInvited }: InvitationsDone) => {
      const [only] = people;
      const count = (forms: PluralForms, number: number) =>
        number === 0 ? [] : [formatPlural(forms, number, messages.locale)];
      // One who was refused is an alert already.
      if (!only && notInvited === 1) return;
      const text =
        only && people.length + notInvited === 1
          ? formatMessage(words.invited, { email: only.email })
          : [
              ...count(messages.access.invitedAll, people.length),
              ...count(messages.access.notInvited, notInvited),
            ].join(" ");
      if (only) void done(text);
      else announce(text);
    };

    return (
      <UsersContext.Provider
        value={{
          messages,
          roles,
          viewer,
          canManage: mayManage,
          idPrefix,
          busy,
          errors,
          act,
          onReplaceAlertContact,
        }}
      >
        <div
          {...rest}
          ref={ref}
          className={cx(rootClass, "cg-users", className, classNames?.users)}
          data-state={list.status}
          data-readonly={!mayManage || undefined}
        >
          <div className={cx("cg-users-inner", classNames?.["users-inner"])}>
            <section aria-labelledby={`${idPrefix}-title`}>
              <Title className="cg-section-title" id={`${idPrefix}-title`}>
                {mayManage ? words.inviteTitle : messages.gate.tabUsers}
              </Title>
              <p className="cg-section-help">{mayManage ? words.inviteText : words.noRights}</p>
              {mayManage && (
                <InviteForm
                  users={users}
                  roles={roles}
                  defaultRole={defaultRole ?? usualRole(roles)}
                  idPrefix={`${idPrefix}-invite`}
                  messages={messages}
                  left={left}
                  onError={onError}
                  onDone={invited}
                />
              )}
            </section>
            {list.status === "loading" && <UserListSkeleton label={words.loading} />}
            {list.status === "failed" && (
              <FailureNote error={list.error} messages={messages}>
                <button type="button" className="cg-button" data-size="sm" onClick={list.retry}>
                  {messages.gate.tryAgain}
                </button>
              </FailureNote>
            )}
            {(list.people.length > 0 || isNarrowed || wasNarrowed) && (
              <UserFilters
                ref={searchBox}
                id={`${idPrefix}-search`}
                chosen={chosen}
                roles={roles}
                messages={messages}
                onNarrow={narrow}
              />
            )}
            {gone !== undefined && <FailureNote error={gone} messages={messages} />}
            <UserLists
              ref={peopleTitle}
              list={list}
              idPrefix={idPrefix}
              headingLevel={(headingLevel + 1) as 3 | 4 | 5 | 6}
              isNarrowed={wasNarrowed}
              onClear={() => {
                clear();
                searchBox.current?.focus();
              }}
            />
            {region}
          </div>
        </div>
      </UsersContext.Provider>
    );
  },
);
