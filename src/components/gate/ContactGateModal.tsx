"use client";

import { forwardRef, useRef } from "react";
import { useContactGate } from "../../gate/index.js";
import { SectionWordsCheck } from "../record/SectionWordsCheck.js";
import { GateErrorBoundary } from "../ui/boundary/GateErrorBoundary.js";
import { useCrashReport } from "../ui/boundary/useCrashReport.js";
import { useHydrated } from "../ui/dom/useHydrated.js";
import { checkHref } from "../ui/links/checkHref.js";
import { useAnnouncer } from "../ui/useAnnouncer.js";
import { MessagesProvider } from "../words/MessagesProvider.js";
import { useGateWords } from "../words/useGateWords.js";
import type { ContactGateModalProps } from "./ContactGateModalProps.js";
import { FailedLoadBanner } from "./FailedLoadBanner.js";
import { focusPortal } from "./focusPortal.js";
import { GateOverlay } from "./GateOverlay.js";
import { GatePlaceholder } from "./GatePlaceholder.js";
import { LockedContent } from "./LockedContent.js";
import { GateLayer } from "./layer/GateLayer.js";
import { PortalBanner } from "./PortalBanner.js";
import { PortalFrame } from "./PortalFrame.js";
import { CrashedScreen } from "./screens/CrashedScreen.js";
import { PlainCrashedScreen } from "./screens/PlainCrashedScreen.js";
import { useLockedTitle } from "./useLockedTitle.js";
import { useUnlocked } from "./useUnlocked.js";
import { type GateView, GateViewContext } from "./view/GateViewContext.js";

const EDITOR_ROLES = ["administrator", "editor"];

/**
 * Keeps its children, the portal, unmounted until the account's contact information is complete, and asks for it
 * meanwhile (R11–R17). Can't be dismissed. While it is locked the document's title is `messages.gate.title`, then the host's again. `ref`, `className` and further properties go to the root of the locked
 * gate, which sets `data-state` (`loading`, `failed`, `locked`, `saving`, `conflict`).
 * @throws TypeError when `supportHref` or `helpHref` is no `https:`, `mailto:` or `tel:` address and no path
 * @throws Error without a `ContactGateProvider` above
 */
export const ContactGateModal = forwardRef<HTMLDivElement, ContactGateModalProps>(
  function ContactGateModal(props, ref) {
    const { children, container, keepReachable, pageHref, messages: override, ...more } = props;
    const { supportHref, helpHref, signOut, accountSwitch, environmentSwitch, ...others } = more;
    const { headingLevel = 2, editorRoles = EDITOR_ROLES, classNames = {}, ...rest } = others;
    const gate = useContactGate();
    const messages = useGateWords(override);
    const crashed = useCrashReport();
    const hydrated = useHydrated();
    const frame = useRef<HTMLDivElement>(null);
    const { announce, region } = useAnnouncer();
    useUnlocked(gate, messages, frame, announce);
    useLockedTitle(gate.locked && gate.status !== "loading", messages.gate.title);
    checkHref(supportHref, "supportHref");
    checkHref(helpHref, "helpHref");
    if (pageHref !== undefined) checkHref(pageHref, "pageHref");

    const view: GateView = {
      supportHref,
      helpHref,
      signOut,
      accountSwitch,
      environmentSwitch,
      headingLevel,
      editorRoles,
      classNames,
    };
    const layer = { container, keepReachable };

    return (
      <MessagesProvider messages={override}>
        <GateViewContext.Provider value={view}>
          {region}
          {gate.locked && !hydrated && (
            <GateErrorBoundary onCrash={crashed} fallback={() => null}>
              <GatePlaceholder {...rest} ref={ref} />
            </GateErrorBoundary>
          )}
          <GateErrorBoundary
            onCrash={crashed}
            fallback={(retry) =>
              gate.locked && (
                <GateLayer {...layer}>
                  <GateOverlay {...rest}>
                    <CrashedScreen onRetry={retry} />
                  </GateOverlay>
                </GateLayer>
              )
            }
            lastResort={(retry) =>
              gate.locked && (
                <GateLayer>
                  <PlainCrashedScreen
                    status={gate.status}
                    supportHref={supportHref}
                    helpHref={helpHref}
                    onRetry={retry}
                  />
                </GateLayer>
              )
            }
          >
            <SectionWordsCheck />
            {gate.locked && hydrated && (
              <GateLayer {...layer}>
                <GateOverlay {...rest} ref={ref}>
                  <LockedContent key={gate.generation} onCrash={crashed} />
                </GateOverlay>
              </GateLayer>
            )}
          </GateErrorBoundary>
          {gate.portal !== "unmounted" && (
            <>
              <GateErrorBoundary onCrash={crashed} fallback={() => null}>
                {gate.portal === "open" && !gate.latest && (
                  <FailedLoadBanner
                    gate={gate}
                    frame={frame}
                    announce={announce}
                    className={classNames.banner}
                  />
                )}
                <PortalBanner
                  pageHref={pageHref}
                  className={classNames.banner}
                  onPutOff={() => frame.current && focusPortal(frame.current)}
                />
              </GateErrorBoundary>
              <PortalFrame key={gate.generation} ref={frame} inert={gate.portal === "inert"}>
                {children}
              </PortalFrame>
            </>
          )}
        </GateViewContext.Provider>
      </MessagesProvider>
    );
  },
);
