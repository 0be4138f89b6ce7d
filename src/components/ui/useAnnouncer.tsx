"use client";

import { type ReactElement, useCallback, useState } from "react";

/**
 * Says something to people who use a screen reader: `announce(text)` puts it into a polite live region of our own.
 * The region must be on the page before anything is said, so render `region` always.
 */
export function useAnnouncer(): { announce: (text: string) => void; region: ReactElement } {
  const [said, setSaid] = useState({ text: "", times: 0 });
  const announce = useCallback((text: string) => {
    setSaid(({ times }) => ({ text, times: times + 1 }));
  }, []);
  // The same words said twice are read twice only if the text differs: an invisible space does that.
  const echo = said.times % 2 === 0 ? "" : "\u00a0";
  const region = (
    <span className="cg-hidden" aria-live="polite" aria-atomic="true">
      {said.text === "" ? "" : said.text + echo}
    </span>
  );
  return { announce, region };
}
