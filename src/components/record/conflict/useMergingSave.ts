"use client";

import { type ReactElement, type RefObject, useEffect, useRef, useState } from "react";
import { ContactGateError, type ContactInfoSnapshot } from "../../../client/index.js";
import type { ContactInfo, ContactInfoMerge } from "../../../domain/index.js";
import type { SubmitAnswer } from "../../../form/ContactInfoForm.js";
import { type SaveOutcome, useContactGate, useLatest } from "../../../gate/index.js";
import { useAnnouncer } from "../../ui/useAnnouncer.js";
import { useMessages } from "../../words/useMessages.js";
import { changedSections } from "./changedSections.js";
import { type MergeNews, mergeNewsText } from "./MergeNotice.js";

/** A save waits for a person to decide what counts. */
export interface PendingConflict {
  merge: ContactInfoMerge;
  /** The record that somebody else has saved. */
  current: ContactInfoSnapshot;
  /** What was decided is being saved. */
  busy: boolean;
  decide: (info: ContactInfo) => void;
  leave: () => void;
}

export interface MergingSave {
  /** For the form's `onSubmit`. */
  submit: (info: ContactInfo) => Promise<SubmitAnswer>;
  conflict: PendingConflict | undefined;
  news: MergeNews | undefined;
  /** Must always be on the page, and be seen: it is read out. */
  region: ReactElement;
}

/** Saves that meet somebody else's go through by themselves this often; then the person is told. */
const MOST_BY_ITSELF = 3;

/** Merging is downloaded when there is something to merge, with what the form needs in order to take it over. */
async function loadMerging() {
  const [{ mergeContactInfo }, { isAlreadySaved }] = await Promise.all([
    import("../../../domain/merge/mergeContactInfo.js"),
    import("../../../domain/record/isAlreadySaved.js"),
    import("../../../form/mergeUnsaved.js"),
  ]);
  return { mergeContactInfo, isAlreadySaved };
}

/** Nothing says whether it took effect: no answer came, or none that knows. */
function mayHaveSaved({ status }: ContactGateError): boolean {
  return status === undefined || status === 408 || status >= 500;
}

/**
 * Saves through the gate, on top of what others save meanwhile: what fits together is merged and sent again at once,
 * what clashes waits for a decision. The form is not touched until it is over, so that going back loses nothing.
 */
export function useMergingSave(form: RefObject<HTMLFormElement | null>): MergingSave {
  const gate = useContactGate();
  const latest = useLatest(gate);
  const messages = useMessages();
  const { announce, region } = useAnnouncer();
  const { client, generation, requirements } = gate;
  const [pending, setPending] = useState<
    PendingConflict & { client: unknown; generation: number }
  >();
  const [news, setNews] = useState<MergeNews>();
  const isWaiting = useRef(false);
  /** What was sent and may have been written, because no answer said that it was not. */
  const unanswered = useRef<ContactInfo | undefined>(undefined);

  // A form that goes away takes its conflict with it: nobody could decide it any more.
  useEffect(
    () => () => {
      if (isWaiting.current) latest.current.leaveConflict();
    },
    [latest],
  );

  // Another account's conflict is not shown to this one.
  const conflict =
    pending?.client === client && pending.generation === generation ? pending : undefined;
  const isOpen = conflict !== undefined;
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) {
      form.current?.querySelector<HTMLElement>("button[type=submit]")?.focus();
    }
    wasOpen.current = isOpen;
  }, [isOpen, form]);

  function ask(
    merge: ContactInfoMerge,
    current: ContactInfoSnapshot,
  ): Promise<ContactInfo | undefined> {
    isWaiting.current = true;
    return new Promise<ContactInfo | undefined>((resolve) => {
      const asked = { merge, current, client, generation, busy: false };
      const leave = () => resolve(undefined);
      setPending({
        ...asked,
        leave,
        decide(info) {
          setPending({ ...asked, busy: true, leave: () => {}, decide: () => {} });
          resolve(info);
        },
      });
    }).then((info) => {
      isWaiting.current = false;
      return info;
    });
  }

  function tell(next: MergeNews): void {
    if (next.sections.length === 0) return;
    setNews(next);
    announce(mergeNewsText(next, messages));
  }

  async function submit(info: ContactInfo): Promise<SubmitAnswer> {
    setNews(undefined);
    let first = latest.current.base;
    let base = first;
    let sent = info;
    let merged: SubmitAnswer["merged"];
    let name: string | undefined;
    let sections: string[] = [];
    const end = (answer: SubmitAnswer): SubmitAnswer => {
      setPending(undefined);
      if (merged) tell({ name, sections, saved: answer.saved !== false });
      return { ...answer, ...(merged && { merged }) };
    };

    for (let byItself = 0; ; ) {
      const outcome: SaveOutcome = await gate.save(sent);
      if (outcome.status === "saved") {
        unanswered.current = undefined;
        return end({});
      }
      if (outcome.status === "aborted") return end({ saved: false });
      if (outcome.status === "failed") {
        const { issues } = outcome.error;
        if (mayHaveSaved(outcome.error)) unanswered.current = sent;
        return end({ saved: false, ...(issues?.length ? { issues } : { failure: outcome.error }) });
      }
      const { current } = outcome;
      const merging = await loadMerging().catch(() => undefined);
      // Nothing of one account is ever put into another one's form, or sent for it.
      if (latest.current.client !== client || latest.current.generation !== generation) {
        return end({ saved: false });
      }
      if (!merging || !base || !first || !requirements) {
        latest.current.leaveConflict();
        const failure = new ContactGateError("network", "What merging takes could not be loaded.");
        return end({ saved: false, failure });
      }
      const before = unanswered.current;
      unanswered.current = undefined;
      if (before && merging.isAlreadySaved(before, current.info, requirements)) {
        // Nobody else: what was typed since stands on one's own save, whose answer got lost.
        latest.current.keepMine(current);
        base = current;
        first = current;
        continue;
      }
      const merge = merging.mergeContactInfo(base.info, sent, current.info, requirements);
      let next: ContactInfo | undefined = merge.info;
      if (merge.clashes.length > 0) next = await ask(merge, current);
      else byItself += 1;
      if (next === undefined || byItself > MOST_BY_ITSELF) {
        latest.current.leaveConflict();
        return end({
          saved: false,
          ...(next && { failure: new ContactGateError("conflict", "Others kept saving.") }),
        });
      }
      latest.current.keepMine(current);
      [base, sent, merged] = [current, next, { info: next, stored: current.info }];
      name = current.updatedBy?.name;
      sections = changedSections(first.info, current.info, requirements);
    }
  }

  return { submit, conflict, news, region };
}
