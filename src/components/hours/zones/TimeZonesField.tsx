"use client";

import { useRef } from "react";
import type { Issue } from "../../../domain/index.js";
import { formatMessage, type MessagesOverride } from "../../../messages/index.js";
import { Picker } from "../../ui/combobox/Picker.js";
import { IssueMessage } from "../../ui/IssueMessage.js";
import { useAnnouncer } from "../../ui/useAnnouncer.js";
import { useMessages } from "../../words/useMessages.js";
import { ZoneChip } from "./ZoneChip.js";
import { ZoneCombobox } from "./ZoneCombobox.js";
import { zoneName } from "./zoneName.js";

export interface TimeZonesFieldProps {
  /** IANA ids, kept as they are given. */
  value: readonly string[];
  onChange: (timeZones: string[]) => void;
  /** DOM id of the text box. */
  inputId: string;
  /** @default [] */
  issues?: readonly Issue[];
  /** A sentence on what these zones mean; stands in the hint. */
  meaning?: string | undefined;
  /** @default 3 */
  headingLevel?: 2 | 3 | 4 | 5 | 6;
  /** @default false */
  disabled?: boolean | undefined;
  /** @default false */
  readOnly?: boolean | undefined;
  /** Somebody works beside it: its zones are loaded, so that they are there when the focus comes. @default false */
  soon?: boolean | undefined;
  messages?: MessagesOverride | undefined;
}

/**
 * One or more time zones (R10): chips, and a combobox over all zones that this engine knows. It does not offer a zone
 * that is chosen already under another of its names.
 */
export function TimeZonesField(props: TimeZonesFieldProps) {
  const { value, onChange, inputId, issues = [], disabled, readOnly } = props;
  const messages = useMessages(props.messages);
  const words = messages.hours;
  const { announce, region } = useAnnouncer();
  const root = useRef<HTMLFieldSetElement>(null);
  const Title = `h${props.headingLevel ?? 3}` as const;
  const invalid = issues.length > 0;

  const add = (zone: string) => {
    onChange([...value, zone]);
    announce(formatMessage(words.zoneAdded, { zone: zoneName(zone) }));
  };
  const remove = (zone: string) => {
    onChange(value.filter((other) => other !== zone));
    announce(formatMessage(words.zoneRemoved, { zone: zoneName(zone) }));
    root.current?.querySelector("input")?.focus();
  };
  const now = new Date();

  return (
    <fieldset className="cg-zones" aria-labelledby={`${inputId}-title`} ref={root}>
      <Title className="cg-subtitle" id={`${inputId}-title`}>
        {words.zones}
      </Title>
      <Picker
        listLabel={words.zones}
        invalid={invalid}
        chips={value.map((zone, index) => (
          <ZoneChip
            key={zone}
            zone={zone}
            at={now}
            messages={messages}
            removeLabel={words.removeZone}
            removeId={`${inputId}-${index}`}
            onRemove={readOnly ? undefined : () => remove(zone)}
            disabled={disabled}
          />
        ))}
      >
        {!readOnly && (
          <ZoneCombobox
            soon={props.soon}
            inputId={inputId}
            label={words.addZone}
            chosen={value}
            onPick={add}
            messages={messages}
            describedBy={`${inputId}-message`}
            invalid={invalid}
            disabled={disabled}
          />
        )}
      </Picker>
      <IssueMessage id={`${inputId}-message`} issues={issues} messages={messages}>
        {props.meaning ? `${words.zonesHint} ${props.meaning}` : words.zonesHint}
      </IssueMessage>
      {region}
    </fieldset>
  );
}
