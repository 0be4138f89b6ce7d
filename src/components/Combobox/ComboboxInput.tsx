"use client";

import { useCombobox } from "downshift";
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { formatPlural } from "../../messages/index.js";
import { useAnnouncer } from "../LiveRegion/useAnnouncer.js";
import type { Caret } from "./Caret.js";
import type { ComboboxOption, ComboboxProps } from "./ComboboxProps.js";
import { ComboboxStatus } from "./ComboboxStatus.js";
import { KeepPlace } from "./KeepPlace.js";
import { keepQuery } from "./keepQuery.js";
import { useRowWindow } from "./useRowWindow.js";

export interface ComboboxInputProps<Option extends ComboboxOption> extends ComboboxProps<Option> {
  /** Where the caret of the stand-in was when this came, if it had the focus. */
  caret: RefObject<Caret>;
  /** The stand-in was clicked or typed into: the list is wanted. */
  openAtFirst: boolean;
}

/**
 * A text box with a list below it: the ARIA combobox pattern. The list stays inside this element, never in a
 * portal, so that a dialog around it keeps it reachable. Of a long list only the rows around are rendered; each says its
 * place in the whole.
 */
export function ComboboxInput<Option extends ComboboxOption>(props: ComboboxInputProps<Option>) {
  const { inputId, label, options, onPick, onQueryChange, query, status = "ready", words } = props;
  const { caret, renderOption } = props;
  const popup = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const { announce, region } = useAnnouncer();
  // Options of a superseded search must not be picked by an Enter meant for the next one.
  const items = status === "ready" ? [...options] : [];

  const { isOpen, highlightedIndex, getInputProps, getItemProps, getMenuProps } =
    useCombobox<Option>({
      items,
      inputId,
      menuId: `${inputId}-list`,
      labelId: `${inputId}-label`,
      getItemId: (index) => `${inputId}-option-${index}`,
      itemToString: (option) => option?.label ?? "",
      itemToKey: (option) => option?.id,
      inputValue: query,
      selectedItem: null,
      defaultHighlightedIndex: 0,
      initialIsOpen: props.openAtFirst,
      stateReducer: keepQuery,
      onSelectedItemChange: ({ selectedItem }) => {
        if (!selectedItem) return;
        onQueryChange("");
        onPick(selectedItem);
      },
    });

  // Before the browser handles another key, which would be typed into nothing, or before what was typed.
  useLayoutEffect(() => {
    if (!caret.current) return;
    input.current?.focus();
    input.current?.setSelectionRange(caret.current.start, caret.current.end);
  }, [caret]);

  const rows = useRowWindow({
    count: items.length,
    highlighted: highlightedIndex,
    list: `${isOpen} ${query}`,
  });

  const nothing = status === "ready" ? words.empty : words[status];
  const count = items.length;
  // What was loading takes more room when it has come, and is brought into view once more.
  const shown = isOpen && (count > 0 ? "options" : "status");
  useEffect(() => {
    if (shown) popup.current?.scrollIntoView?.({ block: "nearest" });
  }, [shown]);
  const results = formatPlural(words.results, count, words.locale);
  const said = count === 0 ? nothing : results;
  useEffect(() => announce(isOpen ? said : ""), [announce, isOpen, said]);

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter belongs to the list and never submits a form; Escape closes the list and nothing around it.
    if (event.key === "Enter") event.preventDefault();
    if (event.key === "Escape" && isOpen) event.stopPropagation();
  };

  return (
    <>
      <input
        {...getInputProps({
          ref: input,
          "aria-label": label,
          "aria-describedby": props.describedBy,
          // downshift points to the first option even when there is none.
          ...(items.length === 0 && { "aria-activedescendant": "" }),
          "aria-invalid": props.invalid || undefined,
          className: "cg-picker-input",
          disabled: props.disabled,
          placeholder: props.placeholder,
          spellCheck: false,
          onKeyDown,
          onFocus: props.onFocus,
          onPointerEnter: props.onApproach,
          // In downshift's own state the text arrives one effect late, and the caret jumps to the end.
          onChange: (event) => onQueryChange(event.currentTarget.value),
        })}
      />
      <div className="cg-listbox" ref={popup} hidden={!isOpen}>
        <ul
          className="cg-options"
          {...getMenuProps({
            "aria-label": label,
            // Else Tab stops at what scrolls, which is gone as soon as the box has lost the focus.
            tabIndex: -1,
            onScroll: rows.onScroll,
          })}
        >
          {isOpen && <KeepPlace from={rows.from} />}
          {isOpen &&
            items.slice(rows.from, rows.to).map((option, place) => {
              const index = rows.from + place;
              return (
                <li
                  key={option.id}
                  className="cg-option"
                  aria-setsize={count}
                  aria-posinset={index + 1}
                  data-highlighted={index === highlightedIndex || undefined}
                  {...getItemProps({ item: option, index })}
                >
                  {renderOption ? renderOption(option) : option.label}
                </li>
              );
            })}
        </ul>
        {items.length === 0 && (
          <ComboboxStatus status={status} words={words} onRetry={props.onRetry} />
        )}
      </div>
      {region}
    </>
  );
}
