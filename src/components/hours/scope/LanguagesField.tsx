"use client";

import { useMemo, useRef, useState } from "react";
import type { Issue } from "../../../domain/index.js";
import { formatMessage } from "../../../messages/index.js";
import { Chip } from "../../ui/combobox/Chip.js";
import { Combobox } from "../../ui/combobox/Combobox.js";
import { Picker } from "../../ui/combobox/Picker.js";
import { IssueMessage } from "../../ui/IssueMessage.js";
import { languageLabels } from "../../words/languageNames.js";
import { useHoursParts } from "../state/HoursContext.js";
import { findLanguages } from "./findLanguages.js";
import { useOffered } from "./useOffered.js";

export interface LanguagesFieldProps {
  /** BCP 47 tags, kept as they are given. */
  value: readonly string[];
  onChange: (languages: string[]) => void;
  /** Tags that can be picked. */
  offered: readonly string[];
  /** DOM id of the text box. */
  inputId: string;
  issues: readonly Issue[];
}

/** The languages in which people are answered during these hours: chips, and a combobox that finds by name and tag. */
export function LanguagesField(props: LanguagesFieldProps) {
  const { value, onChange, inputId, issues } = props;
  const { messages, disabled, readOnly, announce } = useHoursParts();
  const words = messages.hours;
  const { locale } = messages;
  const root = useRef<HTMLFieldSetElement>(null);
  const [query, setQuery] = useState("");
  const [wanted, setWanted] = useState(false);
  const offered = useOffered(props.offered, value);
  const invalid = issues.length > 0;
  const messageId = `${inputId}-message`;
  const labelOf = useMemo(() => languageLabels(locale), [locale]);

  const free = offered.filter((tag) => !value.includes(tag));
  const options = wanted
    ? findLanguages(free, query, locale).filter(({ id }) => !value.includes(id))
    : [];

  const add = (tag: string) => {
    onChange([...value, tag]);
    announce(formatMessage(words.languageAdded, { language: labelOf(tag) }));
  };
  const remove = (tag: string) => {
    onChange(value.filter((other) => other !== tag));
    announce(formatMessage(words.languageRemoved, { language: labelOf(tag) }));
    root.current?.querySelector("input")?.focus();
  };

  return (
    <fieldset className="cg-languages" ref={root}>
      <legend className="cg-label">{words.languages}</legend>
      <Picker
        listLabel={words.languages}
        invalid={invalid}
        chips={[...new Set(value)].map((tag, index) => (
          <Chip
            key={tag}
            removeId={`${inputId}-${index}`}
            removeLabel={formatMessage(words.removeLanguage, { language: labelOf(tag) })}
            onRemove={readOnly ? undefined : () => remove(tag)}
            disabled={disabled}
          >
            {labelOf(tag)}
          </Chip>
        ))}
      >
        {!readOnly && (
          <Combobox
            inputId={inputId}
            label={words.addLanguage}
            placeholder={words.languagePlaceholder}
            describedBy={invalid ? messageId : undefined}
            invalid={invalid}
            disabled={disabled}
            query={query}
            onQueryChange={setQuery}
            onFocus={() => setWanted(true)}
            options={options}
            onPick={(option) => add(option.id)}
            words={{
              locale,
              results: messages.combobox.results,
              empty: words.languageEmpty,
              loading: messages.gate.loading,
              failed: words.languageEmpty,
              retry: messages.gate.tryAgain,
            }}
          />
        )}
      </Picker>
      {invalid && <IssueMessage id={messageId} issues={issues} messages={messages} />}
    </fieldset>
  );
}
