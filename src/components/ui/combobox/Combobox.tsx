"use client";

import { useRef } from "react";
import { useLazyModule } from "../boundary/useLazyModule.js";
import type { Caret } from "./Caret.js";
import type { ComboboxOption, ComboboxProps } from "./ComboboxProps.js";
import { PlaceholderInput } from "./PlaceholderInput.js";

const loadInput = () => import("./ComboboxInput.js");

/**
 * A combobox whose behaviour is a chunk of its own. Until the chunk is there a plain text box stands in, which
 * takes typing; its text, focus and caret are handed over.
 */
export function Combobox<Option extends ComboboxOption>(props: ComboboxProps<Option>) {
  const { chunk, retry } = useLazyModule(loadInput);
  const caret = useRef<Caret>(undefined);
  const asked = useRef(false);

  if (chunk.status === "ready") {
    const { ComboboxInput } = chunk.module;
    return <ComboboxInput {...props} caret={caret} openAtFirst={asked.current} />;
  }
  const { renderOption: _renderOption, onPick: _onPick, ...standIn } = props;
  return (
    <>
      <PlaceholderInput {...standIn} caret={caret} asked={asked} />
      {chunk.status === "failed" && (
        <button type="button" className="cg-button" data-variant="add" onClick={retry}>
          {props.words.retry}
        </button>
      )}
    </>
  );
}
