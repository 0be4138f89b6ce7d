"use client";

import * as Dialog from "@radix-ui/react-dialog";
import * as Tabs from "@radix-ui/react-tabs";
import { useContext, useEffect, useRef, useState } from "react";
import { DraftShelfContext, useContactGate } from "../../gate/index.js";
import { formatMessage } from "../../messages/index.js";
import { RecordForm } from "../record/RecordForm.js";
import { useWayToAlertContacts } from "../record/useWayToAlertContacts.js";
import { cx } from "../ui/dom/cx.js";
import { nextHeadingLevel } from "../ui/dom/nextHeadingLevel.js";
import { shareHeight } from "../ui/dom/shareHeight.js";
import { useDomId } from "../ui/dom/useDomId.js";
import { useUnloadGuard } from "../ui/dom/useUnloadGuard.js";
import { Heading } from "../ui/Heading.js";
import { HelpLinks } from "../ui/links/HelpLinks.js";
import { useMessages } from "../words/useMessages.js";
import { GateUsers } from "./GateUsers.js";
import { NoRights } from "./screens/NoRights.js";
import { useGateView } from "./view/GateViewContext.js";
import { WaysOut } from "./view/WaysOut.js";

type GateTab = "info" | "users";

const stay = (event: Event) => event.preventDefault();

/**
 * The locked gate with its form and users. Not dismissable; `modal` is off, because two copies of Radix on one page
 * would fight over the body, and `GateLayer` does that part.
 */
export function GateDialog() {
  const gate = useContactGate();
  const { gate: words, direction } = useMessages();
  const { supportHref, helpHref, headingLevel, editorRoles, classNames } = useGateView();
  const [tab, setTab] = useState<GateTab>("info");
  const dialog = useRef<HTMLDivElement>(null);
  const usersTab = useRef<HTMLButtonElement>(null);
  const infoTab = useRef<HTMLButtonElement>(null);
  const formId = useDomId();
  const alertContacts = useWayToAlertContacts(formId, () => setTab("info"));
  const { base } = gate;
  const isThere = base !== undefined;
  useEffect(() => {
    if (!isThere) return undefined;
    const tabs = infoTab.current?.parentElement;
    return shareHeight(tabs, tabs?.closest<HTMLElement>(".cg-frame"), "--cg-tabs-size");
  }, [isThere]);
  // What a store of drafts keeps is there again after a reload.
  const isKept = useContext(DraftShelfContext)?.storage !== undefined;
  useUnloadGuard(gate.otherText || (gate.dirty && !isKept));
  if (!base) return null;

  function show(next: GateTab): void {
    setTab(next);
    (next === "users" ? usersTab : infoTab).current?.focus();
  }

  return (
    <Dialog.Root open modal={false}>
      <Dialog.Content
        ref={dialog}
        aria-modal="true"
        className={cx("cg-dialog", classNames.dialog)}
        onEscapeKeyDown={stay}
        onInteractOutside={stay}
        onCloseAutoFocus={stay}
        onOpenAutoFocus={(event) => {
          event.preventDefault();
          dialog.current?.focus({ preventScroll: true });
        }}
      >
        <Tabs.Root
          value={tab}
          dir={direction}
          onValueChange={(value) => setTab(value === "users" ? "users" : "info")}
          className={cx("cg-frame", classNames.frame)}
        >
          <header className={cx("cg-header", classNames.header)}>
            <div className={cx("cg-header-row", classNames["header-row"])}>
              <Dialog.Title asChild>
                <Heading level={headingLevel} className={cx("cg-title", classNames.title)}>
                  {words.title}
                </Heading>
              </Dialog.Title>
              <HelpLinks
                supportHref={supportHref}
                helpHref={helpHref}
                className={classNames["help-links"]}
              />
            </div>
            <Dialog.Description className={cx("cg-why", classNames.why)}>
              {formatMessage(words.why, { account: base.account.name })}
            </Dialog.Description>
            <div className="cg-header-bar">
              <Tabs.List className={cx("cg-tabs", classNames.tabs)} aria-label={words.title}>
                <Tabs.Trigger ref={infoTab} value="info" className={cx("cg-tab", classNames.tab)}>
                  {words.tabInfo}
                </Tabs.Trigger>
                <Tabs.Trigger ref={usersTab} value="users" className={cx("cg-tab", classNames.tab)}>
                  {words.tabUsers}
                </Tabs.Trigger>
              </Tabs.List>
              <WaysOut />
            </div>
          </header>
          {/* Both stay mounted, so that nothing typed is lost by looking at the other. */}
          <Tabs.Content
            ref={alertContacts.panel}
            value="info"
            forceMount
            hidden={tab !== "info"}
            tabIndex={-1}
            className={cx("cg-panel", classNames.panel)}
          >
            {base.viewer.can.editContacts ? (
              <RecordForm
                key={base.context.environment}
                mode="gate"
                formId={formId}
                headingLevel={nextHeadingLevel(headingLevel)}
                editorRoles={editorRoles}
                onGiveAccess={() => show("users")}
              />
            ) : (
              <div className="cg-screen">
                <NoRights gate={gate} />
              </div>
            )}
          </Tabs.Content>
          <Tabs.Content
            value="users"
            forceMount
            hidden={tab !== "users"}
            tabIndex={-1}
            className={cx("cg-panel", classNames.panel)}
          >
            <GateUsers
              shown={tab === "users"}
              onBack={() => show("info")}
              onReplaceAlertContact={alertContacts.go}
            />
          </Tabs.Content>
        </Tabs.Root>
      </Dialog.Content>
    </Dialog.Root>
  );
}
