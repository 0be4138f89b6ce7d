"use client";

import { type MutableRefObject, useRef } from "react";
import { useBrowserLayoutEffect } from "../../../gate/index.js";
import { type Caret, caretOf } from "./Caret.js";
import type { ComboboxOption, ComboboxProps } from "./ComboboxProps.js";

export interface PlaceholderInputProps
  extends Omit<ComboboxProps<ComboboxOption>, "onPick" | "renderOption"> {
  /** Told when this goes: where the caret stood, if it had the focus. */
  caret: MutableRefObject<Caret>;
  /** The list was asked for, by a click or by typing. */
  asked: MutableRefObject<boolean>;
}

/** The text box that takes typing until the combobox is there. */
export function PlaceholderInput(props: PlaceholderInputProps) {
  const { caret, asked } = props;
  const input = useRef<HTMLInputElement>(null);

  // Asked of the box itself, and as late as can be: the browser tells of a new place only after the key that made it.
  useBrowserLayoutEffect(() => {
    const box = input.current;
    return () => {
      caret.current = box && document.activeElement === box ? caretOf(box) : undefined;
    };
  }, [caret]);

  return (
    <input
      ref={input}
      id={props.inputId}
      className="cg-picker-input"
      role="combobox"
      aria-expanded={false}
      aria-controls={`${props.inputId}-list`}
      aria-autocomplete="list"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid || undefined}
      autoComplete="off"
      disabled={props.disabled}
      placeholder={props.placeholder}
      value={props.query}
      onChange={(event) => {
        asked.current = true;
        props.onQueryChange(event.currentTarget.value);
      }}
      onClick={() => {
        asked.current = true;
      }}
      onPointerEnter={props.onApproach}
      onFocus={props.onFocus}
      onBlur={() => {
        asked.current = false;
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.preventDefault();
      }}
    />
  );
}
