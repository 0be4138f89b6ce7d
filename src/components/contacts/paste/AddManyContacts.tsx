"use client";

import { useContext, useEffect, useRef, useState } from "react";
import type { Contact } from "../../../domain/index.js";
import { isBlankRow } from "../../../domain/record/isBlankRow.js";
import { useLatest } from "../../../form/useLatest.js";
import { useHoldText } from "../../../gate/index.js";
import { formatPlural } from "../../../messages/index.js";
import { sectionElementId } from "../../section/sectionElementId.js";
import { ChunkPlaceholder } from "../../ui/boundary/ChunkPlaceholder.js";
import { useLazyModule } from "../../ui/boundary/useLazyModule.js";
import { elementById } from "../../ui/dom/elementById.js";
import { fieldId } from "../../ui/dom/fieldId.js";
import { useDomId } from "../../ui/dom/useDomId.js";
import type { OtherContacts } from "../reuse/OtherContacts.js";
import type { AddManyContactsProps } from "./AddManyContactsProps.js";
import { isContactList } from "./isContactList.js";
import { usePasteIntoField } from "./usePasteIntoField.js";
import { loadPasting, usePasting } from "./usePasting.js";
import { WaitingListsContext } from "./WaitingListsContext.js";

const loadReusing = () => import("../reuse/ReusePanel.js");

type Way = "paste" | "reuse";

/**
 * Under the rows of a section: a box for a list of people, and a choice among those who were given in other sections.
 * Both load when they are opened. A list that is pasted into the field for an address becomes rows at once.
 */
export function AddManyContacts(props: AddManyContactsProps) {
  const { section, rows, otherContacts, messages, onAdd, announce } = props;
  const words = messages.several;
  const id = useDomId();
  const element = useRef<HTMLDivElement>(null);
  const openers = useRef<Partial<Record<Way, HTMLButtonElement | null>>>({});
  const [open, setOpen] = useState<Way>();
  const [others, setOthers] = useState<readonly OtherContacts[]>([]);
  const paste = useLazyModule(loadPasting, open === "paste");
  const reuse = useLazyModule(loadReusing, open === "reuse");

  const isFull = rows.length >= section.max && !rows.some((row) => isBlankRow(row, section));

  const pasting = usePasting(props, (outcome) => {
    if (outcome === "refused" || outcome === "failed") setOpen("paste");
    else if (outcome === "nothing" && element.current?.matches(":focus-within")) close("paste");
    else setOpen(undefined);
  });

  const isWaiting = pasting.text.trim() !== "";
  useHoldText(isWaiting);
  const hold = useContext(WaitingListsContext);
  const list = useLatest({
    show() {
      setOpen("paste");
      pasting.remind();
      announce(words.pasteWaiting);
    },
    empty: pasting.empty,
  });
  useEffect(() => {
    if (!isWaiting) return undefined;
    return hold?.({ show: () => list.current.show(), empty: () => list.current.empty() });
  }, [isWaiting, hold, list]);

  usePasteIntoField(element, (text, target) => {
    const row = rows.find(
      (_, index) => fieldId(props.idPrefix, `/contacts/${section.id}/${index}/email`) === target,
    );
    const { several, named } = isContactList(text);
    if (!row || !(several || (named && isBlankRow(row, section)))) return false;
    pasting.takeList(text);
    return true;
  });

  function close(which: Way) {
    setOpen(undefined);
    const title = `${sectionElementId(props.idPrefix, section.id)}-title`;
    // The buttons of a section that is full go with the panel.
    const target =
      isFull && !isWaiting ? elementById(element.current, title) : openers.current[which];
    target?.focus();
  }
  function toggle(which: Way) {
    if (open === which) return close(which);
    pasting.forget();
    // Asked now and not while somebody types: the menu shows what the form holds when it opens.
    if (which === "reuse") setOthers(otherContacts?.() ?? []);
    setOpen(which);
  }
  function add(contacts: readonly Omit<Contact, "id">[]) {
    onAdd(contacts, { focus: true });
    announce(formatPlural(words.added, contacts.length, messages.locale));
    setOpen(undefined);
  }
  const shown = open === "paste" ? paste : reuse;
  const buttons = [
    section.channels.email !== "hidden" && ({ which: "paste", text: words.paste } as const),
    otherContacts && ({ which: "reuse", text: words.reuse } as const),
  ].filter((one) => one !== false && one !== undefined);
  return (
    <div ref={element} className="cg-several-ways">
      {!(isFull && !isWaiting && open === undefined) &&
        buttons.map(({ which, text }) => (
          <button
            key={which}
            ref={(button) => {
              openers.current[which] = button;
            }}
            type="button"
            className="cg-button"
            data-variant="add"
            aria-expanded={open === which}
            aria-controls={open === which ? `${id}-${which}` : undefined}
            onClick={() => toggle(which)}
          >
            {text}
          </button>
        ))}
      {open === undefined && pasting.result?.isNotable && (
        <p className="cg-hint cg-several-summary">{pasting.result.summary}</p>
      )}
      {open === undefined && isWaiting && !pasting.result?.isNotable && (
        <p className="cg-hint cg-several-summary">{words.pasteWaiting}</p>
      )}
      {open !== undefined && shown.chunk.status === "failed" && (
        <ChunkPlaceholder failed messages={messages} onRetry={shown.retry} />
      )}
      {open === "paste" && paste.chunk.status === "ready" && (
        <paste.chunk.module.PastePanel
          id={`${id}-paste`}
          pasting={pasting}
          messages={messages}
          onClose={() => close("paste")}
        />
      )}
      {open === "reuse" && reuse.chunk.status === "ready" && (
        <reuse.chunk.module.ReusePanel
          id={`${id}-reuse`}
          section={section}
          rows={rows}
          others={others}
          messages={messages}
          onUse={add}
          onClose={() => close("reuse")}
        />
      )}
    </div>
  );
}
