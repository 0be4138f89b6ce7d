"use client";

import { type ComponentPropsWithoutRef, forwardRef, useEffect, useRef, useState } from "react";
import type { ContactGateUsers, Role, Viewer } from "../../client/index.js";
import { formatMessage, formatPlural, type MessagesOverride } from "../../messages/index.js";
import { cx } from "../cx.js";
import { useAnnouncer } from "../LiveRegion/useAnnouncer.js";
import { useMessages } from "../MessagesContext.js";
import { useRootClass } from "../Root/useRootClass.js";
import { useDomId } from "../useDomId.js";
import { FailureNote } from "./FailureNote.js";
import { InviteForm } from "./InviteForm.js";
import { roleLabel } from "./roleLabel.js";
import { UserListSkeleton } from "./UserListSkeleton.js";
import { UserSearch } from "./UserSearch.js";
import { type UserAction, UsersContext } from "./UsersContext.js";
import { UserTable } from "./UserTable.js";
import { useUserActions } from "./useUserActions.js";
import { useUserList } from "./useUserList.js";
import { usualRole } from "./usualRole.js";

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
    const [query, setQuery] = useState("");
    const list = useUserList(users, query.trim());
    const { busy, errors, run } = useUserActions(onError);
    const peopleTitle = useRef<HTMLHeadingElement>(null);
    const mayManage = canManage ?? viewer?.can.manageUsers ?? false;
    const Title = `h${headingLevel}` as const;
    const below = (headingLevel + 1) as 3 | 4 | 5 | 6;
    const active = list.people.filter(({ status }) => status === "active");
    const pending = list.people.filter(({ status }) => status !== "active");

    const count = list.status === "ready" && list.answered !== "" ? list.people.length : undefined;
    const found =
      count === undefined ? "" : formatPlural(messages.ask.found, count, messages.locale);
    useEffect(() => {
      if (found !== "") announce(found);
    }, [found, announce]);

    const done = async (text: string) => {
      announce(text);
      onChanged?.();
      await list.refresh();
    };

    const act = async (action: UserAction) => {
      const { user } = action;
      const person = user.name || user.email;
      const ok = await run(user.id, (signal) => {
        switch (action.type) {
          case "remove":
            return users.remove(user.id, { signal });
          case "withdraw":
            return users.withdraw(user.id, { signal });
          case "resend":
            return users.resend(user.id, { signal });
          case "changeRole":
            return users.changeRole(user.id, action.role, { signal });
        }
      });
      if (!ok) return;
      const said = {
        remove: words.removed,
        withdraw: words.withdrawn,
        resend: words.resent,
        changeRole: words.roleChanged,
      }[action.type];
      const role = action.type === "changeRole" ? roleLabel(action.role, messages) : "";
      await done(formatMessage(said, { person, role }));
      // The row that had the focus is gone.
      if (action.type === "remove" || action.type === "withdraw") peopleTitle.current?.focus();
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
                  onError={onError}
                  onInvited={(user) =>
                    void done(formatMessage(words.invited, { email: user.email }))
                  }
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
            {(list.people.length > 0 || query !== "") && (
              <UserSearch
                id={`${idPrefix}-search`}
                query={query}
                messages={messages}
                onQuery={setQuery}
              />
            )}
            {list.status === "ready" && list.people.length === 0 && (
              <p className="cg-empty">{found || words.empty}</p>
            )}
            {active.length > 0 && (
              <UserTable
                ref={peopleTitle}
                id={`${idPrefix}-people`}
                title={words.people}
                headingLevel={below}
                people={active}
                complete={!list.hasMore}
              />
            )}
            {pending.length > 0 && (
              <UserTable
                id={`${idPrefix}-pending`}
                title={words.pending}
                headingLevel={below}
                people={pending}
                complete={!list.hasMore}
              />
            )}
            {list.status === "ready" && list.error !== undefined && (
              <FailureNote error={list.error} messages={messages} />
            )}
            {list.hasMore && (
              <div className="cg-actions">
                <button
                  type="button"
                  className="cg-button"
                  aria-disabled={list.loadingMore || undefined}
                  data-state={list.loadingMore ? "busy" : undefined}
                  onClick={list.loadMore}
                >
                  {words.loadMore}
                </button>
              </div>
            )}
            {region}
          </div>
        </div>
      </UsersContext.Provider>
    );
  },
);
