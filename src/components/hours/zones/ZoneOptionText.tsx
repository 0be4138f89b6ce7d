"use client";

import { memo } from "react";
import type { Messages } from "../../../messages/index.js";
import { offsetText } from "./offsetText.js";
import type { ZoneOption } from "./useZoneOptions.js";
import { zoneLongName } from "./zoneLongName.js";
import { zoneName } from "./zoneName.js";

export interface ZoneOptionTextProps {
  option: ZoneOption;
  messages: Messages;
}

/** One zone in a list: its place and country, the offset it has now, its name, and its id. */
export const ZoneOptionText = memo(function ZoneOptionText(props: ZoneOptionTextProps) {
  const { option, messages } = props;
  const { id, city, country, isViewers, at } = option;
  const about = [zoneLongName(id, messages.locale), zoneName(id)].filter((text) => text !== city);
  return (
    <span className="cg-zone-option">
      <span className="cg-option-text">
        <span>{city}</span> <small>{country}</small>{" "}
        {isViewers && <small className="cg-zone-own">{messages.hours.zoneOwn}</small>}
      </span>{" "}
      <small className="cg-zone-offset">{offsetText(id, at)}</small>{" "}
      <small className="cg-zone-about">{about.join(" · ")}</small>
    </span>
  );
});
