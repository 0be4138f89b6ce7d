"use client";

import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import type { Contact, SectionRequirement } from "../../../domain/index.js";
import { roomFor } from "../../../form/withMoreContacts.js";
import { formatMessage, formatPlural, type Messages } from "../../../messages/index.js";
import { AlertIcon } from "../../ui/icons/AlertIcon.js";
import { sectionLabel } from "../../words/sectionLabel.js";
import type { OtherContacts } from "./OtherContacts.js";
import { type ReusableContact, reusableContacts } from "./reusableContacts.js";

export interface ReusePanelProps {
  id: string;
  section: SectionRequirement;
  rows: readonly Contact[];
  /** As they were when the choice was opened. */
  others: readonly OtherContacts[];
  messages: Messages;
  onUse: (contacts: readonly Omit<Contact, "id">[]) => void;
  onClose: () => void;
}

/** Who was given in other sections and is not here yet: some of them, or everybody of one section in one step. */
export function ReusePanel(props: ReusePanelProps) {
  const { id, section, rows, others, messages, onUse, onClose } = props;
  const words = messages.several;
  const panel = useRef<HTMLFieldSetElement>(null);
  const people = reusableContacts(section, rows, others);
  const room = roomFor(rows, section);
  const [chosen, setChosen] = useState(() =>
    people.length === 1 ? people.map(({ key }) => key) : [],
  );
  const [refused, setRefused] = useState(false);
  const picked = people.filter(({ key }) => chosen.includes(key));
  const problem =
    picked.length > room
      ? formatPlural(words.reuseTooMany, room, messages.locale)
      : picked.length === 0
        ? words.reuseNoneChosen
        : undefined;

  // A layout effect, as in the box for a list.
  useLayoutEffect(() => panel.current?.querySelector<HTMLElement>("button, input")?.focus(), []);

  function use(choice: readonly ReusableContact[]) {
    if (choice.length > 0 && choice.length <= room)
      return onUse(choice.map(({ contact }) => contact));
    setChosen(choice.map(({ key }) => key));
    setRefused(true);
    panel.current?.querySelector("input")?.focus();
  }
  function onKeyDown(event: KeyboardEvent) {
    // Enter in a checkbox would submit the form around.
    const isEnter = event.key === "Enter" && event.target instanceof HTMLInputElement;
    if (!isEnter && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    if (isEnter) use(picked);
    else onClose();
  }

  const groups = others
    .map((other) => ({
      id: other.section,
      all: people.filter((one) => one.sections.includes(other.section)),
    }))
    .filter(({ all }) => all.length > 1);
  const isWrong = refused && problem !== undefined;
  const problemId = `${id}-problem`;
  return (
    <fieldset
      ref={panel}
      className="cg-several"
      id={id}
      aria-label={words.reuse}
      onKeyDown={onKeyDown}
    >
      {people.length === 0 && (
        <p className="cg-hint" id={`${id}-nobody`}>
          {words.reuseNobody}
        </p>
      )}
      {groups.length > 0 && (
        <div className="cg-several-everybody">
          {groups.map((group) => (
            <button
              key={group.id}
              type="button"
              className="cg-button"
              data-size="sm"
              onClick={() => use(group.all)}
            >
              {formatMessage(words.reuseEverybody, {
                section: sectionLabel(messages, group.id),
                count: group.all.length,
              })}
            </button>
          ))}
        </div>
      )}
      {people.length > 0 && (
        <>
          <fieldset
            className="cg-several-people"
            aria-describedby={isWrong ? problemId : undefined}
          >
            <legend className="cg-label">{words.reusePeople}</legend>
            {people.map(({ key, contact, sections }) => (
              <label className="cg-check" key={key}>
                <input
                  type="checkbox"
                  checked={chosen.includes(key)}
                  aria-invalid={isWrong || undefined}
                  aria-describedby={isWrong ? problemId : undefined}
                  onChange={() =>
                    setChosen(
                      chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key],
                    )
                  }
                />
                <span className="cg-several-person">
                  <Person contact={contact} />{" "}
                  <small>{sections.map((one) => sectionLabel(messages, one)).join(", ")}</small>
                </span>
              </label>
            ))}
          </fieldset>
          <p className="cg-message" id={problemId} data-tone={isWrong ? "error" : undefined}>
            {isWrong && (
              <>
                <AlertIcon />
                <span>{problem}</span>
              </>
            )}
          </p>
        </>
      )}
      <div className="cg-several-actions">
        {people.length > 0 && (
          <button type="button" className="cg-button" data-size="sm" onClick={() => use(picked)}>
            {words.reuseUse}
          </button>
        )}
        <button
          type="button"
          className="cg-button"
          data-variant="quiet"
          data-size="sm"
          aria-describedby={people.length === 0 ? `${id}-nobody` : undefined}
          onClick={onClose}
        >
          {words.close}
        </button>
      </div>
    </fieldset>
  );
}

function Person({ contact: { name, email, phone } }: { contact: Omit<Contact, "id"> }) {
  const [first, second] = [name, email, phone].filter((text) => text);
  return (
    <span>
      <bdi>{first}</bdi> {second && <bdi className="cg-several-detail">{second}</bdi>}
    </span>
  );
}
