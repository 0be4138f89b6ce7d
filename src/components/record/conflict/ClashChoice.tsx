"use client";

import type { ContactInfoSnapshot } from "../../../client/index.js";
import type { MergeClash, MergeSide } from "../../../domain/index.js";
import type { Messages } from "../../../messages/index.js";
import { AlertIcon } from "../../ui/icons/AlertIcon.js";
import { ChoiceCard } from "./ChoiceCard.js";
import { clashTitle } from "./clashTitle.js";
import { isOwnSave } from "./isOwnSave.js";
import { savedWhen } from "./savedWhen.js";

export interface ClashChoiceProps {
  clash: MergeClash;
  /** DOM id of this choice; the radio group is called the same. */
  id: string;
  latest: ContactInfoSnapshot;
  /** Say that a choice is missing here. */
  asked: boolean;
  messages: Messages;
  onChoose: (key: string, side: MergeSide) => void;
}

/** One thing that both changed differently, side by side. Nothing is chosen beforehand. Sets `data-invalid`. */
export function ClashChoice({ clash, id, latest, asked, messages, onChoose }: ClashChoiceProps) {
  const { conflict, gate } = messages;
  const { title, place } = clashTitle(clash, messages);
  const isMissing = asked && clash.choice === undefined;
  const describedBy = isMissing ? `${id}-message` : undefined;
  const card = {
    clash,
    name: id,
    describedBy,
    messages,
    onChoose: (side: MergeSide) => onChoose(clash.key, side),
  };
  return (
    <fieldset id={id} className="cg-clash" data-invalid={isMissing || undefined}>
      <legend>
        <b>{title}</b> <span>{place}</span>
      </legend>
      <div className="cg-choices">
        <ChoiceCard {...card} side="mine" who={conflict.mine} when={conflict.notSaved} />
        <ChoiceCard
          {...card}
          side="theirs"
          who={isOwnSave(latest) ? conflict.own : (latest.updatedBy?.name ?? gate.somebody)}
          when={savedWhen(latest, messages)}
        />
      </div>
      <p className="cg-message" id={`${id}-message`} data-tone={isMissing ? "error" : undefined}>
        {isMissing && (
          <>
            <AlertIcon />
            <span>{conflict.choose}</span>
          </>
        )}
      </p>
    </fieldset>
  );
}
