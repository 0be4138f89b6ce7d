"use client";

import { useMemo, useRef } from "react";
import { formatMessage, type MessagesOverride } from "../../../messages/index.js";
import { Picker } from "../../ui/combobox/Picker.js";
import { useAnnouncer } from "../../ui/useAnnouncer.js";
import { useMessages } from "../../words/useMessages.js";
import { ZoneChip } from "./ZoneChip.js";
import { ZoneCombobox } from "./ZoneCombobox.js";
import { zoneName } from "./zoneName.js";

export interface TimeZoneSelectProps {
  /** IANA id; undefined for none. */
  value: string | undefined;
  /** Called with undefined when it is cleared. */
  onChange: (timeZone: string | undefined) => void;
  /** DOM id of the text box. */
  inputId: string;
  /** @default false */
  disabled?: boolean | undefined;
  messages?: MessagesOverride | undefined;
}

/** One time zone to look at something in (R10). Picking another one replaces it; its button clears it. */
export function TimeZoneSelect(props: TimeZoneSelectProps) {
  const { value, onChange, inputId, disabled } = props;
  const messages = useMessages(props.messages);
  const words = messages.hours;
  const { announce, region } = useAnnouncer();
  const root = useRef<HTMLDivElement>(null);
  const chosen = useMemo(() => (value === undefined ? [] : [value]), [value]);

  const pick = (zone: string) => {
    onChange(zone);
    announce(formatMessage(words.zoneShown, { zone: zoneName(zone) }));
  };
  const clear = (zone: string) => {
    onChange(undefined);
    announce(formatMessage(words.zoneCleared, { zone: zoneName(zone) }));
    root.current?.querySelector("input")?.focus();
  };

  return (
    <div className="cg-field" ref={root}>
      <div className="cg-label-row">
        <label className="cg-label" htmlFor={inputId}>
          {words.showInZone}
        </label>
      </div>
      <Picker
        listLabel={words.shownZone}
        chips={
          value !== undefined && (
            <ZoneChip
              key={value}
              zone={value}
              at={new Date()}
              messages={messages}
              removeLabel={words.clearZone}
              removeId={`${inputId}-clear`}
              onRemove={() => clear(value)}
              disabled={disabled}
            />
          )
        }
      >
        <ZoneCombobox
          inputId={inputId}
          label={words.showInZone}
          chosen={chosen}
          onPick={pick}
          messages={messages}
          disabled={disabled}
        />
      </Picker>
      {region}
    </div>
  );
}
