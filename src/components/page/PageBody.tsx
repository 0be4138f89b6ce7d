"use client";

import * as Tabs from "@radix-ui/react-tabs";
import { useCallback, useRef, useState } from "react";
import { useContactGate } from "../../gate/index.js";
import { useWayToAlertContacts } from "../record/useWayToAlertContacts.js";
import { cx } from "../ui/dom/cx.js";
import { nextHeadingLevel } from "../ui/dom/nextHeadingLevel.js";
import { useDomId } from "../ui/dom/useDomId.js";
import { useUnloadGuard } from "../ui/dom/useUnloadGuard.js";
import { useMessages } from "../words/useMessages.js";
import type { ContactInfoPageProps, ContactInfoPageTab } from "./ContactInfoPageProps.js";
import { PageForm } from "./PageForm.js";
import { PageUsers } from "./PageUsers.js";

export interface PageBodyProps {
  headingLevel: 1 | 2 | 3 | 4;
  defaultTab: ContactInfoPageTab;
  onDirtyChange: ContactInfoPageProps["onDirtyChange"];
  editorRoles: readonly string[] | undefined;
  classNames: NonNullable<ContactInfoPageProps["classNames"]>;
}

/** The page's two tabs. Both stay mounted, so that nothing typed is lost by looking at the other. */
export function PageBody(props: PageBodyProps) {
  const { headingLevel, defaultTab, editorRoles, onDirtyChange, classNames } = props;
  const { base, dirty, otherText } = useContactGate();
  const { gate: words, page, direction } = useMessages();
  const formId = useDomId();
  const [tab, setTab] = useState<ContactInfoPageTab>(defaultTab);
  const usersTab = useRef<HTMLButtonElement>(null);
  const alertContacts = useWayToAlertContacts(formId, () => setTab("info"));
  const level = nextHeadingLevel(headingLevel);
  useUnloadGuard(dirty || otherText);

  const giveAccess = useCallback(() => {
    setTab("users");
    usersTab.current?.focus();
  }, []);

  return (
    <Tabs.Root
      className="cg-page-tabs"
      dir={direction}
      value={tab}
      onValueChange={(value) => setTab(value === "users" ? "users" : "info")}
    >
      <Tabs.List className={cx("cg-tabs", classNames.tabs)} aria-label={page.title}>
        <Tabs.Trigger value="info" className={cx("cg-tab", classNames.tab)}>
          {words.tabInfo}
        </Tabs.Trigger>
        <Tabs.Trigger ref={usersTab} value="users" className={cx("cg-tab", classNames.tab)}>
          {words.tabUsers}
        </Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content
        ref={alertContacts.panel}
        value="info"
        forceMount
        hidden={tab !== "info"}
        tabIndex={-1}
        className={cx("cg-page", classNames.page)}
      >
        <PageForm
          // Whoever may edit from now on gets a form that keeps drafts.
          key={`${base?.context.environment}/${base?.viewer.can.editContacts}`}
          formId={formId}
          headingLevel={level}
          editorRoles={editorRoles}
          onGiveAccess={giveAccess}
          onDirtyChange={onDirtyChange}
        />
      </Tabs.Content>
      <Tabs.Content
        value="users"
        forceMount
        hidden={tab !== "users"}
        tabIndex={-1}
        className={cx("cg-page", classNames.page)}
      >
        <PageUsers
          shown={tab === "users"}
          headingLevel={level}
          onReplaceAlertContact={alertContacts.go}
        />
      </Tabs.Content>
    </Tabs.Root>
  );
}
