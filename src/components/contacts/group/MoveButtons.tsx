"use client";

import { formatMessage, type Messages } from "../../../messages/index.js";
import { ArrowIcon } from "../../ui/icons/ArrowIcon.js";

export interface MoveButtonsProps {
  /** DOM ids of the buttons begin with it. */
  id: string;
  person: string;
  index: number;
  total: number;
  messages: Messages;
  onMove: (by: -1 | 1) => void;
}

const WAYS = [
  { way: "up", by: -1 },
  { way: "down", by: 1 },
] as const;

/** Two buttons that change a contact's place. At an end one has nothing to do: it stays, so that no focus is lost. */
export function MoveButtons({ id, person, index, total, messages, onMove }: MoveButtonsProps) {
  const { moveUp, moveDown } = messages.contactLists;
  return (
    <span className="cg-moves">
      {WAYS.map(({ way, by }) => {
        const isEnd = index + by < 0 || index + by >= total;
        return (
          <button
            key={way}
            type="button"
            id={`${id}-${way}`}
            className="cg-icon-button"
            aria-label={formatMessage(way === "up" ? moveUp : moveDown, { person })}
            aria-disabled={isEnd || undefined}
            onClick={() => isEnd || onMove(by)}
          >
            <ArrowIcon way={way} />
          </button>
        );
      })}
    </span>
  );
}
