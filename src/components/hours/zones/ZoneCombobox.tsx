"use client";

import { useState } from "react";
import type { Messages } from "../../../messages/index.js";
import { Combobox } from "../../ui/combobox/Combobox.js";
import { useZoneOptions } from "./useZoneOptions.js";
import { ZoneOptionText } from "./ZoneOptionText.js";

export interface ZoneComboboxProps {
  /** DOM id of the text box. */
  inputId: string;
  /** Accessible name. */
  label: string;
  /** Not offered, under none of their names. */
  chosen: readonly string[];
  onPick: (zone: string) => void;
  messages: Messages;
  describedBy?: string | undefined;
  invalid?: boolean;
  disabled?: boolean | undefined;
  /** Somebody works beside it, and may come here next. @default false */
  soon?: boolean | undefined;
}

/**
 * A combobox over all zones that this engine knows. Their data is loaded when somebody comes near it, by pointer or by
 * focus.
 */
export function ZoneCombobox(props: ZoneComboboxProps) {
  const { inputId, label, chosen, onPick, messages } = props;
  const words = messages.hours;
  const [query, setQuery] = useState("");
  const [wanted, setWanted] = useState(false);
  const { options, status, retry } = useZoneOptions({
    query,
    chosen,
    wanted: wanted || props.soon === true,
    messages,
  });
  return (
    <Combobox
      inputId={inputId}
      label={label}
      placeholder={words.zonePlaceholder}
      describedBy={props.describedBy}
      invalid={props.invalid ?? false}
      disabled={props.disabled}
      query={query}
      onQueryChange={setQuery}
      onFocus={() => setWanted(true)}
      onApproach={() => setWanted(true)}
      options={options}
      status={status}
      onRetry={retry}
      onPick={(option) => onPick(option.id)}
      renderOption={(option) => <ZoneOptionText option={option} messages={messages} />}
      words={{
        locale: messages.locale,
        results: messages.combobox.results,
        empty: words.zoneEmpty,
        loading: messages.gate.loading,
        failed: words.zonesFailed,
        retry: messages.gate.tryAgain,
      }}
    />
  );
}
