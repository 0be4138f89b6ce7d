"use client";

import { formatMessage, type Messages } from "../../../messages/index.js";
import { Chip } from "../../ui/combobox/Chip.js";
import { offsetText } from "./offsetText.js";
import { zoneLongName } from "./zoneLongName.js";
import { zoneName } from "./zoneName.js";

export interface ZoneChipProps {
  zone: string;
  /** When its offset is asked for. */
  at: Date;
  messages: Messages;
  /** Words of the remove button, with `{zone}`. */
  removeLabel: string;
  removeId: string;
  /** Left out when it can't be removed. */
  onRemove: (() => void) | undefined;
  disabled: boolean | undefined;
}

/** A chosen zone: its id, and the offset it has now. A zone that this engine does not know is marked, and stays. */
export function ZoneChip(props: ZoneChipProps) {
  const { zone, at, messages, removeLabel } = props;
  const offset = offsetText(zone, at);
  return (
    <Chip
      removeId={props.removeId}
      removeLabel={formatMessage(removeLabel, { zone: zoneName(zone) })}
      description={
        offset === undefined
          ? messages.issues.hours_unknown_time_zone
          : zoneLongName(zone, messages.locale)
      }
      onRemove={props.onRemove}
      disabled={props.disabled}
      tone={offset === undefined ? "warning" : "normal"}
    >
      <span>
        <span>{zoneName(zone)}</span>{" "}
        <small suppressHydrationWarning>{offset ?? messages.hours.zoneUnknown}</small>
      </span>
    </Chip>
  );
}
