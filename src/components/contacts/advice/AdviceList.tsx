"use client";

import { useEffect, useRef } from "react";
import {
  type Advice,
  type Contact,
  newId,
  type SectionRequirement,
} from "../../../domain/index.js";
import { firstChannel } from "../../../domain/policy/channelOrder.js";
import { isBlankRow } from "../../../domain/record/isBlankRow.js";
import { formatMessage, type Messages } from "../../../messages/index.js";
import { sectionElementId } from "../../section/sectionElementId.js";
import { Callout } from "../../ui/callout/Callout.js";
import { elementById } from "../../ui/dom/elementById.js";
import { fieldId } from "../../ui/dom/fieldId.js";
import { focusField } from "../../ui/dom/focusField.js";
import { AdviceIcon } from "../../ui/icons/AdviceIcon.js";
import { useAnnouncer } from "../../ui/useAnnouncer.js";
import { sectionLabel } from "../../words/sectionLabel.js";

export interface AdviceListProps {
  section: SectionRequirement;
  advice: readonly Advice[];
  contacts: Contact[];
  idPrefix: string;
  messages: Messages;
  onChange: (contacts: Contact[]) => void;
}

/**
 * What could be better in a section, each with a reason and one action. Blocks nothing. New advice is said once,
 * politely; what was there from the beginning is not.
 */
export function AdviceList(props: AdviceListProps) {
  const { section, advice, contacts, idPrefix, messages, onChange } = props;
  const element = useRef<HTMLDivElement>(null);
  /** Where focus goes once the change is on the page. */
  const focus = useRef<() => void>(undefined);
  const said = useRef<Set<string>>(undefined);
  const { announce, region } = useAnnouncer();
  // An alias is recommended above the rows, before anything is typed.
  const shown = advice.flatMap((one) => {
    const { code } = one;
    return code === "no_alias" ? [] : [{ ...one, code, words: messages.addresses.advice[code] }];
  });

  useEffect(() => {
    const keys = shown.map(({ code, path }) => `${code} ${path}`);
    const before = said.current ?? new Set(keys);
    const fresh = shown.find((_, index) => !before.has(keys[index] ?? ""));
    said.current = new Set([...before, ...keys]);
    if (fresh) announce(fresh.words.title);
    const target = focus.current;
    focus.current = undefined;
    target?.();
  });

  function act({ code, path }: Advice) {
    const channel = firstChannel(section);
    if (code === "same_person") {
      const blank = contacts.findIndex((row) => isBlankRow(row, section));
      const row = blank < 0 ? contacts.length : blank;
      const place = `/contacts/${section.id}/${row}/${channel}`;
      if (blank < 0) {
        focus.current = () => focusField(element.current, idPrefix, place);
        onChange([...contacts, { id: newId() }]);
      } else focusField(element.current, idPrefix, place);
    } else if (code === "former_user") {
      // As if it were removed where it stands: said, and to be undone.
      const remove = elementById(element.current, fieldId(idPrefix, `${path}/userId`));
      if (remove) return remove.click();
      const heading = `${sectionElementId(idPrefix, section.id)}-title`;
      focus.current = () => elementById(element.current, heading)?.focus();
      onChange(contacts.filter((_, index) => path !== `/contacts/${section.id}/${index}`));
    } else focusField(element.current, idPrefix, path);
  }

  return (
    <div ref={element} className="cg-advice">
      {shown.map(({ words, ...one }) => {
        const other = one.params?.other;
        const section = typeof other === "string" ? sectionLabel(messages, other) : "";
        return (
          <Callout
            key={`${one.code} ${one.path}`}
            tone="advice"
            icon={<AdviceIcon />}
            title={words.title}
            text={formatMessage(words.text, { section, operator: messages.operatorName })}
          >
            <button type="button" className="cg-button" data-variant="add" onClick={() => act(one)}>
              {words.action}
            </button>
          </Callout>
        );
      })}
      {region}
    </div>
  );
}
