"use client";

import { forwardRef } from "react";
import { useContactGate } from "../../gate/index.js";
import { GateErrorBoundary } from "../ui/boundary/GateErrorBoundary.js";
import { PartBoundary } from "../ui/boundary/PartBoundary.js";
import { useCrashReport } from "../ui/boundary/useCrashReport.js";
import { useLazyModule } from "../ui/boundary/useLazyModule.js";
import { cx } from "../ui/dom/cx.js";
import { useHydrated } from "../ui/dom/useHydrated.js";
import { Heading } from "../ui/Heading.js";
import { HelpLinks } from "../ui/links/HelpLinks.js";
import { RootContext } from "../ui/root/RootContext.js";
import { useRootClass } from "../ui/root/useRootClass.js";
import { MessagesProvider } from "../words/MessagesProvider.js";
import { useMessages } from "../words/useMessages.js";
import type { ContactInfoPageProps } from "./ContactInfoPageProps.js";
import { PageFailure } from "./PageFailure.js";
import { PageLoading } from "./PageLoading.js";
import { PurposeLine } from "./PurposeLine.js";
import { UpdatedLine } from "./UpdatedLine.js";

/** The form, the users and all that they need: not downloaded before the page is looked at. */
const loadBody = () => import("./PageBody.js");

/**
 * The portal's page for the contact information and user access, under its Configuration tab (R2, R18): the same form
 * as in the gate, with "Save changes". Sets `data-state` (the gate's status).
 * @throws TypeError when `supportHref` or `helpHref` is no `https:`, `mailto:` or `tel:` address and no path
 * @throws Error without a `ContactGateProvider` above
 */
export const ContactInfoPage = forwardRef<HTMLDivElement, ContactInfoPageProps>(
  function ContactInfoPage(props, ref) {
    const { supportHref, helpHref, headingLevel = 1, defaultTab = "info", ...more } = props;
    const { onDirtyChange, editorRoles, messages: override, ...others } = more;
    const { className, classNames = {}, ...rest } = others;
    const gate = useContactGate();
    const messages = useMessages(override);
    const rootClass = useRootClass();
    const hydrated = useHydrated();
    const { chunk, retry } = useLazyModule(loadBody);
    const crashed = useCrashReport();
    const { base } = gate;

    function body() {
      if (hydrated && !base && gate.status === "failed") return <PageFailure error={gate.error} />;
      if (chunk.status === "failed") return <PageFailure error={undefined} onRetry={retry} />;
      if (!hydrated || !base || chunk.status !== "ready") return <PageLoading />;
      const { PageBody } = chunk.module;
      return (
        <PageBody
          key={gate.generation}
          headingLevel={headingLevel}
          defaultTab={defaultTab}
          editorRoles={editorRoles}
          onDirtyChange={onDirtyChange}
          classNames={classNames}
        />
      );
    }

    return (
      <MessagesProvider messages={override}>
        <RootContext.Provider value={true}>
          <div
            lang={messages.locale}
            dir={messages.direction}
            {...rest}
            ref={ref}
            className={cx(rootClass, "cg-page-root", classNames["page-root"], className)}
            data-state={gate.status}
          >
            <div className={cx("cg-page-header", classNames["page-header"])}>
              <div className="cg-header-row">
                <Heading
                  level={headingLevel}
                  className={cx("cg-page-title", classNames["page-title"])}
                >
                  {messages.page.title}
                </Heading>
                <HelpLinks
                  supportHref={supportHref}
                  helpHref={helpHref}
                  className={classNames["help-links"]}
                />
              </div>
              <GateErrorBoundary onCrash={crashed} fallback={() => null}>
                <PurposeLine snapshot={hydrated ? base : undefined} messages={messages} />
                <UpdatedLine
                  snapshot={hydrated ? base : undefined}
                  messages={messages}
                  className={classNames.updated}
                />
              </GateErrorBoundary>
            </div>
            <PartBoundary whole>{body()}</PartBoundary>
          </div>
        </RootContext.Provider>
      </MessagesProvider>
    );
  },
);
