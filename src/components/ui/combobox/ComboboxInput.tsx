"use client";

import { useCombobox } from "downshift";
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { formatPlural } from "../../../messages/index.js";
import { shareHeight } from "../dom/shareHeight.js";
import { PlusIcon } from "../icons/PlusIcon.js";
import { useAnnouncer } from "../useAnnouncer.js";
import type { Caret } from "./Caret.js";
import type { ComboboxOption, ComboboxProps } from "./ComboboxProps.js";
import { ComboboxStatus } from "./ComboboxStatus.js";
import { KeepPlace } from "./KeepPlace.js";
import { keepQuery } from "./keepQuery.js";
import { useRowWindow } from "./useRowWindow.js";
import { useStayOnAction } from "./useStayOnAction.js";

const NOTHING: readonly never[] = [];

/** No option of a host has it. */
const ACTION = "\u0000action";

/** So many rows before the last one more are asked for. */
const NEAR_END = 4;

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
  const { caret, renderOption, more = "none", onMore } = props;
  const popup = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const { announce, region } = useAnnouncer();
  // Options of a superseded search must not be picked by an Enter meant for the next one.
  const shownOptions = status === "ready" ? options : NOTHING;
  const count = shownOptions.length;
  // Not before the answer is there: an Enter for what is being looked up must not do something else.
  const action = status === "ready" ? props.action : undefined;
  const entry = action && { id: ACTION, label: action.label };
  const items: ComboboxOption[] = entry ? [...shownOptions, entry] : [...shownOptions];

  const combobox = useCombobox<ComboboxOption>({
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
      const option = shownOptions.find(({ id }) => id === selectedItem.id);
      if (!option) {
        action?.onPick();
        return;
      }
      onQueryChange("");
      onPick(option);
    },
  });
  const { isOpen, highlightedIndex, getInputProps, getItemProps, getMenuProps } = combobox;

  // The first option of an answer that was waited for is highlighted when it comes: a key pressed meanwhile or right then must
  // not step over it. So the first arrow down leads to it, sooner or later.
  const cameLater = useRef(false);
  useLayoutEffect(() => {
    if (!isOpen || status !== "ready") cameLater.current = isOpen && status === "loading";
  }, [isOpen, status]);

  // Before the browser handles another key, which would be typed into nothing, or before what was typed.
  useLayoutEffect(() => {
    if (!caret.current) return;
    input.current?.focus();
    input.current?.setSelectionRange(caret.current.start, caret.current.end);
  }, [caret]);

  const rows = useRowWindow({ count, highlighted: highlightedIndex, list: `${isOpen} ${query}` });
  useStayOnAction(isOpen && action !== undefined, query, count, combobox);
  // Not on the entry after the options, where every page would ask for the next.
  const isNearEnd = highlightedIndex >= count - NEAR_END && highlightedIndex < count;
  useEffect(() => {
    if (isOpen && status === "ready" && more === "idle" && isNearEnd) onMore?.();
  }, [isOpen, status, more, isNearEnd, onMore]);

  const hasEntry = isOpen && entry !== undefined;
  useEffect(() => {
    if (!hasEntry) return undefined;
    const list = popup.current?.querySelector<HTMLElement>(".cg-options");
    return shareHeight(
      list?.querySelector<HTMLElement>(".cg-option-action"),
      list,
      "--cg-action-size",
    );
  }, [hasEntry]);

  const nothing = status === "ready" ? words.empty : words[status];
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
    // The buttons to try again are for the pointer: the focus stays in the text box.
    if (event.key === "Enter" && isOpen && status === "failed") {
      // downshift would close the list.
      Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
      props.onRetry?.();
    }
    if (event.key === "ArrowDown" && isOpen && more === "failed" && isNearEnd) onMore?.();
    if (event.key.startsWith("Arrow") && isOpen && status === "ready") {
      if (event.key === "ArrowDown" && cameLater.current && highlightedIndex === 0 && count > 0) {
        event.preventDefault();
        Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
      }
      cameLater.current = false;
    }
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
        {count === 0 && <ComboboxStatus status={status} words={words} onRetry={props.onRetry} />}
        <ul
          className="cg-options"
          {...getMenuProps({
            "aria-label": label,
            // Else Tab stops at what scrolls, which is gone as soon as the box has lost the focus.
            tabIndex: -1,
            onScroll: (event) => {
              rows.onScroll(event);
              const { scrollTop, scrollHeight, clientHeight } = event.currentTarget;
              const isAtEnd = scrollHeight - scrollTop <= 2 * clientHeight && rows.to >= count;
              if (isAtEnd && more === "idle") onMore?.();
            },
          })}
        >
          {isOpen && <KeepPlace from={rows.from} />}
          {isOpen &&
            shownOptions.slice(rows.from, rows.to).map((option, place) => {
              const index = rows.from + place;
              return (
                <li
                  key={option.id}
                  className="cg-option"
                  aria-setsize={more === "none" ? items.length : -1}
                  aria-posinset={index + 1}
                  data-highlighted={index === highlightedIndex || undefined}
                  {...getItemProps({ item: option, index })}
                >
                  {renderOption ? renderOption(option) : option.label}
                </li>
              );
            })}
          {isOpen && entry && (
            <li
              className="cg-option cg-option-action"
              aria-setsize={more === "none" ? items.length : -1}
              aria-posinset={items.length}
              data-highlighted={highlightedIndex === count || undefined}
              {...getItemProps({ item: entry, index: count })}
            >
              <PlusIcon />
              <span>{entry.label}</span>
            </li>
          )}
        </ul>
        {count > 0 && (more === "loading" || more === "failed") && (
          <ComboboxStatus
            status={more}
            words={{
              ...words,
              loading: words.loadingMore ?? words.loading,
              failed: words.moreFailed ?? words.failed,
            }}
            onRetry={onMore}
          />
        )}
      </div>
      {region}
    </>
  );
}
