"use client";

import { useCombobox } from "downshift";
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { TimeListProps } from "./TimeListProps.js";
import { nearestChoice, type TimeChoice, timeChoices } from "./timeChoices.js";

/** The open list of times of one box. Its keys are the box's, which keeps the focus. */
export function TimeList(props: TimeListProps) {
  const { boxId, label, edge, opens, time, step, nameOf, onPick, onKeep, onActive, keys } = props;
  const popup = useRef<HTMLDivElement>(null);
  const choices = useMemo(() => timeChoices(edge, opens, step), [edge, opens, step]);
  const nearest = useMemo(() => nearestChoice(choices, time), [choices, time]);
  // Undefined until an arrow or the pointer has moved: the list then follows what is typed.
  const [moved, setMoved] = useState<{ index: number; time: string | undefined }>();
  const isMoved = moved !== undefined && moved.time === time;
  const highlighted = isMoved ? moved.index : nearest.index;
  // Enter takes what is highlighted, and must not turn a typed 9:10 into 9:00.
  const canTake = isMoved || nearest.isExact;

  const { getInputProps, getItemProps, getMenuProps } = useCombobox<TimeChoice>({
    items: choices,
    isOpen: true,
    highlightedIndex: highlighted,
    inputValue: time ?? "",
    selectedItem: null,
    inputId: boxId,
    menuId: `${boxId}-list`,
    labelId: `${boxId}-label`,
    getItemId: (index) => `${boxId}-option-${index}`,
    itemToString: (choice) => choice?.time ?? "",
    onHighlightedIndexChange: ({ highlightedIndex }) =>
      setMoved({ index: highlightedIndex ?? -1, time }),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) onPick(selectedItem.time);
    },
  });
  // downshift wants to own the box. It stays the page's own, so that it is never replaced under the hand.
  const { onKeyDown } = getInputProps({}, { suppressRefError: true });

  useLayoutEffect(() => {
    keys.current = (event: KeyboardEvent) => {
      if (event.key === "Enter" && !canTake) onKeep();
      else onKeyDown?.(event);
    };
    return () => {
      keys.current = undefined;
    };
  });

  const active = canTake && highlighted >= 0 ? `${boxId}-option-${highlighted}` : undefined;
  useLayoutEffect(() => {
    onActive(active);
    return () => onActive(undefined);
  }, [active, onActive]);

  useEffect(() => {
    popup.current?.scrollIntoView?.({ block: "nearest" });
  }, []);

  return (
    <div className="cg-listbox" ref={popup}>
      <ul
        className="cg-options"
        {...getMenuProps({
          "aria-label": label,
          // Else Tab stops at what scrolls, which is gone as soon as the box has lost the focus.
          tabIndex: -1,
          // The list's own scroll bar must not take the focus from the box, which would close it.
          onMouseDown: (event) => event.preventDefault(),
        })}
      >
        {choices.map((choice, index) => {
          const isActive = canTake && index === highlighted;
          return (
            <li
              key={choice.minutes}
              className="cg-option"
              data-highlighted={isActive || undefined}
              {...getItemProps({ item: choice, index, "aria-selected": isActive })}
            >
              {nameOf(choice)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
