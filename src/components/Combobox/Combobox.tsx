"use client";

import { useRef } from "react";
import { type Caret, caretOf } from "./Caret.js";
import type { ComboboxOption, ComboboxProps } from "./ComboboxProps.js";
import { useChunk } from "./useChunk.js";

const loadInput = () => import("./ComboboxInput.js");

/**
 * A combobox whose behaviour is a chunk of its own. Until the chunk is there a plain text box stands in, which
 * takes typing; its text, focus and caret are handed over.
 */
export function Combobox<Option extends ComboboxOption>(props: ComboboxProps<Option>) {
  const { chunk, retry } = useChunk(loadInput);
  const caret = useRef<Caret>(undefined);
  const asked = useRef(false);

  if (chunk.status === "ready") {
    const { ComboboxInput } = chunk.module;
    return <ComboboxInput {...props} takeCaret={caret.current} openAtFirst={asked.current} />;
  }
  return (
    <>
      <input
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
        onFocus={(event) => {
          caret.current = caretOf(event.currentTarget);
          props.onFocus?.();
        }}
        onSelect={(event) => {
          caret.current = caretOf(event.currentTarget);
        }}
        onBlur={() => {
          caret.current = undefined;
          asked.current = false;
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.preventDefault();
        }}
      />
      {chunk.status === "failed" && (
        <button type="button" className="cg-button" data-variant="add" onClick={retry}>
          {props.words.retry}
        </button>
      )}
    </>
  );
}
