"use client";

import { useMemo, useRef, useState } from "react";
import type { Issue } from "../../domain/index.js";
import { formatMessage, type MessagesOverride } from "../../messages/index.js";
import { Chip } from "../Combobox/Chip.js";
import { Combobox } from "../Combobox/Combobox.js";
import { Picker } from "../Combobox/Picker.js";
import { IssueMessage } from "../IssueMessage/IssueMessage.js";
import { useAnnouncer } from "../LiveRegion/useAnnouncer.js";
import { useMessages } from "../MessagesContext.js";
import { allZones, findZones } from "./findZones.js";
import { viewerTimeZone } from "./viewerTimeZone.js";
import { zoneName } from "./zoneName.js";
import { zoneOffset } from "./zoneOffset.js";

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
  disabled?: boolean | undefined;
  readOnly?: boolean | undefined;
  messages?: MessagesOverride | undefined;
}

/** One or more time zones (R10): chips, and a combobox over all zones that this engine knows. */
export function TimeZonesField(props: TimeZonesFieldProps) {
  const { value, onChange, inputId, issues = [], disabled, readOnly } = props;
  const messages = useMessages(props.messages);
  const words = messages.hours;
  const { announce, region } = useAnnouncer();
  const root = useRef<HTMLFieldSetElement>(null);
  const [query, setQuery] = useState("");
  const [wanted, setWanted] = useState(false);
  const Title = `h${props.headingLevel ?? 3}` as const;
  const invalid = issues.length > 0;

  const options = useMemo(() => {
    if (!wanted) return [];
    const free = allZones([viewerTimeZone()]).filter((zone) => !value.includes(zone));
    return findZones(free, query).map((zone) => ({ id: zone, label: zoneName(zone) }));
  }, [wanted, query, value]);

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
          <Chip
            key={zone}
            removeId={`${inputId}-${index}`}
            removeLabel={formatMessage(words.removeZone, { zone: zoneName(zone) })}
            onRemove={readOnly ? undefined : () => remove(zone)}
            disabled={disabled}
          >
            {zoneName(zone)} <small>{zoneOffset(zone, now)}</small>
          </Chip>
        ))}
      >
        {!readOnly && (
          <Combobox
            inputId={inputId}
            label={words.addZone}
            placeholder={words.zonePlaceholder}
            describedBy={`${inputId}-message`}
            invalid={invalid}
            disabled={disabled}
            query={query}
            onQueryChange={setQuery}
            onFocus={() => setWanted(true)}
            options={options}
            onPick={(option) => add(option.id)}
            words={{
              locale: messages.locale,
              results: messages.combobox.results,
              empty: words.zoneEmpty,
              loading: messages.gate.loading,
              failed: words.zoneEmpty,
              retry: messages.gate.tryAgain,
            }}
          />
        )}
      </Picker>
      <IssueMessage id={`${inputId}-message`} issues={issues} messages={messages}>
        {words.zonesHint} {props.meaning}
      </IssueMessage>
      {region}
    </fieldset>
  );
}
