"use client";

import type { MergeClash, MergeSide } from "../../../domain/index.js";
import type { Messages } from "../../../messages/index.js";
import { DayTrack } from "../../hours/week/DayTrack.js";
import { clashValue } from "./clashValue.js";
import { DiffText } from "./DiffText.js";

export interface ChoiceCardProps {
  clash: MergeClash;
  side: MergeSide;
  /** Of the radio group. */
  name: string;
  who: string;
  when: string;
  describedBy: string | undefined;
  messages: Messages;
  onChoose: (side: MergeSide) => void;
}

/** One side of a clash: whose it is, since when, and what it says. Hours have their bar as well. */
export function ChoiceCard(props: ChoiceCardProps) {
  const { clash, side, messages, onChoose } = props;
  const text = clashValue(clash, side, messages).join("\n");
  const other = clashValue(clash, side === "mine" ? "theirs" : "mine", messages).join("\n");
  const hasBoth = clash.mine !== undefined && clash.theirs !== undefined;
  return (
    <label className="cg-choice">
      <input
        type="radio"
        name={props.name}
        checked={clash.choice === side}
        aria-describedby={props.describedBy}
        onChange={() => onChoose(side)}
      />
      <span className="cg-choice-who">
        <strong>{props.who}</strong>
        <span>{props.when}</span>
      </span>
      <span className="cg-choice-value">
        <DiffText text={text} other={hasBoth ? other : undefined} />
      </span>
      {clash.kind === "day" && (
        <span className="cg-choice-track" aria-hidden="true">
          <DayTrack label="" ranges={clash[side] ?? []} />
        </span>
      )}
    </label>
  );
}
