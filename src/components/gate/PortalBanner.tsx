"use client";

import { useEffect, useRef } from "react";
import { useContactGate } from "../../gate/index.js";
import { formatMessage } from "../../messages/index.js";
import { useLazyModule } from "../ui/boundary/useLazyModule.js";
import { useAnnouncer } from "../ui/useAnnouncer.js";
import { bannerDate } from "../words/bannerDate.js";
import { useGateWords } from "../words/useGateWords.js";
import { BannerFailure } from "./BannerFailure.js";
import { bannerTitle } from "./bannerTitle.js";
import { useIsPast } from "./useIsPast.js";

/** Most portals that are open have nothing due. */
const loadContent = () =>
  import("./BannerContent.js").then(({ BannerContent }) => ({ BannerContent }));

export interface PortalBannerProps {
  pageHref: string | undefined;
  className: string | undefined;
  /** The banner is gone with the button that had the focus. */
  onPutOff: () => void;
}

/**
 * Above a portal that is open although something is due: what, why, and by when. Nothing otherwise, and nothing for as
 * long as the server lets it be put off. What becomes due in an open portal is said once as well.
 */
export function PortalBanner({ pageHref, className, onPutOff }: PortalBannerProps) {
  const { latest, portal } = useContactGate();
  const words = useGateWords();
  const { gate, locale } = words;
  const { announce, region } = useAnnouncer();
  const isPastPause = useIsPast(latest?.remindAt);
  const isOpen = portal === "open" && latest !== undefined;
  const isShown =
    isOpen &&
    latest.completeness.status !== "complete" &&
    latest.waived !== "off" &&
    (isPastPause || latest.mode !== "remind");

  const title = latest && bannerTitle(latest, words);
  const { chunk, retry } = useLazyModule(loadContent, isShown);

  const wasQuiet = useRef(false);
  useEffect(() => {
    if (isShown && wasQuiet.current) announce(`${title}.`);
    wasQuiet.current = isOpen && !isShown;
  }, [isShown, isOpen, announce, title]);

  // Said when the server has answered, since it names the time; the banner is gone by then.
  const asked = useRef(false);
  const remindAt = latest?.remindAt;
  useEffect(() => {
    if (!asked.current || isShown || remindAt === undefined) return;
    asked.current = false;
    announce(formatMessage(gate.bannerPutOff, { date: bannerDate(remindAt, locale) }));
    onPutOff();
  });

  return (
    <>
      {region}
      {isShown && chunk.status === "failed" && (
        <BannerFailure title={bannerTitle(latest, words)} className={className} onRetry={retry} />
      )}
      {isShown && chunk.status === "ready" && (
        <chunk.module.BannerContent
          snapshot={latest}
          pageHref={pageHref}
          className={className}
          onAskLater={(asking) => {
            asked.current = asking;
          }}
        />
      )}
    </>
  );
}
