"use client";

import { useFormik } from "formik";
import { useCallback, useMemo, useRef, useState } from "react";
import type { Issue } from "../domain/completeness/Completeness.js";
import { completenessOf } from "../domain/completeness/completenessOf.js";
import { evaluateCompleteness } from "../domain/completeness/evaluateCompleteness.js";
import type { Contact, ContactInfo } from "../domain/record/ContactInfo.js";
import { normalizeContactInfo } from "../domain/record/normalizeContactInfo.js";
import type { SupportHours } from "../domain/record/SupportHours.js";
import { blockingIssues } from "./blockingIssues.js";
import type { ContactInfoForm, ContactInfoFormOptions, SubmitOutcome } from "./ContactInfoForm.js";
import { markBlurred } from "./markBlurred.js";
import { parseFieldPath } from "./parseFieldPath.js";
import { type RefusedIssue, refusedIssues } from "./RefusedIssue.js";
import { answerOf, type Sending } from "./Sending.js";
import { rowIds, type SubmitAttempt } from "./SubmitAttempt.js";
import { keepTyped, shownInfo } from "./shownInfo.js";
import { useLatest } from "./useLatest.js";
import { type Blurred, useSectionViews } from "./useSectionViews.js";
import { withoutBlankRows } from "./withoutBlankRows.js";

/**
 * Runs the form: what is typed, what is wrong with it, what of that is shown, and one submit at a time. Formik keeps
 * the values and runs the submit; its validation is off, because errors are derived from the values in the same
 * render (formik#2083, #2059). One key is one render.
 */
export function useContactInfoForm(options: ContactInfoFormOptions): ContactInfoForm {
  const { requirements, facts } = options;
  const [initial] = useState(() => shownInfo(options, options.draft ?? options.info));
  const [blurred, setBlurred] = useState<Blurred>({});
  const [attempt, setAttempt] = useState<SubmitAttempt>();
  const [refused, setRefused] = useState<readonly RefusedIssue[]>([]);
  const [failure, setFailure] = useState<unknown>();
  const [saved, setSaved] = useState<{ final: boolean }>();
  const [submitting, setSubmitting] = useState<{ final: boolean }>();
  /** What is being sent; also the lock, since state would let a fast second click through. */
  const sending = useRef<Sending>(undefined);
  const latest = useLatest(options);

  const formik = useFormik<ContactInfo>({
    initialValues: initial,
    validateOnBlur: false,
    validateOnChange: false,
    validateOnMount: false,
    onSubmit: async () => {
      const job = sending.current;
      return job && latest.current.onSubmit?.(job.info, { final: job.final });
    },
  });
  const { values, setValues, submitForm } = formik;
  // Formik works on a copy of the initial values, and what is compared by identity must start from the same one.
  const [baseline, setBaseline] = useState(() =>
    options.draft ? shownInfo(options, options.info, values) : values,
  );
  /** Newer than the last render while several changes come in one event. */
  const current = useRef(values);
  const stored = useRef(baseline);

  const sections = useSectionViews({
    requirements,
    values,
    baseline,
    facts,
    blurred,
    attempt,
    refused,
  });
  const completeness = useMemo(
    () =>
      completenessOf(
        sections.map((section) => section.completeness),
        requirements,
      ),
    [sections, requirements],
  );
  const wasComplete = useMemo(
    () => evaluateCompleteness(baseline, requirements, facts).status === "complete",
    [baseline, requirements, facts],
  );
  const dirty = sections.some((section) => section.dirty);
  const latestDirty = useLatest(dirty);

  const take = useCallback(
    (next: ContactInfo) => {
      current.current = next;
      void setValues(next, false);
    },
    [setValues],
  );

  const change = useCallback(
    (next: ContactInfo) => {
      take(next);
      latest.current.onChange?.(withoutBlankRows(next));
    },
    [take, latest],
  );

  const setContacts = useCallback(
    (section: string, contacts: Contact[]) => {
      const rule = latest.current.requirements.sections.find(({ id }) => id === section);
      if (rule?.kind !== "contacts" || !rule.editable) return;
      const { contacts: others, supportHours } = current.current;
      change({ contacts: { ...others, [section]: contacts }, supportHours });
    },
    [change, latest],
  );

  const setSupportHours = useCallback(
    (supportHours: SupportHours) => change({ ...current.current, supportHours }),
    [change],
  );

  const blur = useCallback(
    (path: string) => {
      const place = parseFieldPath(path, latest.current.requirements.sections);
      if (place) setBlurred((before) => markBlurred(before, place, path, current.current));
    },
    [latest],
  );

  const forget = useCallback(() => {
    setBlurred({});
    setAttempt(undefined);
    setRefused([]);
    setFailure(undefined);
    setSaved(undefined);
  }, []);

  const discard = useCallback(() => {
    change(stored.current);
    forget();
  }, [change, forget]);

  /** From now on the form is about `info`, and shows `next`, or that very record. */
  const settle = useCallback(
    (info: ContactInfo, next?: ContactInfo) => {
      const base = shownInfo(latest.current, info, current.current);
      stored.current = base;
      setBaseline(base);
      take(next ? shownInfo(latest.current, next, current.current) : base);
    },
    [take, latest],
  );

  const rebase = useCallback(
    (info: ContactInfo) => {
      if (sending.current) {
        // What is under way answers with what has become of the typed text.
        sending.current.rebased = info;
        return;
      }
      settle(
        info,
        latestDirty.current ? keepTyped(current.current, info, latest.current) : undefined,
      );
    },
    [settle, latest, latestDirty],
  );

  const replace = useCallback(
    (info: ContactInfo) => take(shownInfo(latest.current, info, current.current)),
    [take, latest],
  );

  const refuse = useCallback((issues: readonly Issue[]) => {
    setRefused(refusedIssues(issues, current.current, current.current));
  }, []);

  const submit = useCallback(
    async ({ final }: { final: boolean }): Promise<SubmitOutcome> => {
      if (sending.current) return "busy";
      setFailure(undefined);
      setSaved(undefined);
      const shown = current.current;
      const { requirements: rules, facts: known } = latest.current;
      const problems = blockingIssues(shown, rules, known, final);
      if (problems.length > 0) {
        setAttempt({ final, rowIds: rowIds(shown), problems });
        return "blocked";
      }
      const job: Sending = {
        info: normalizeContactInfo(withoutBlankRows(shown), rules),
        final,
      };
      sending.current = job;
      setSubmitting({ final });
      try {
        const answer = answerOf(await submitForm());
        const { issues = [], merged, saved: isSaved = true } = answer;
        let isTyped = current.current !== shown;
        if (merged) {
          // Only who meets somebody else's save downloads what merging takes.
          const { mergeUnsaved } = await import("./mergeUnsaved.js");
          isTyped = current.current !== shown;
          settle(merged.stored, mergeUnsaved(shown, current.current, merged.info, rules));
          latest.current.onChange?.(withoutBlankRows(current.current));
        }
        if (issues.length > 0) {
          const placed = refusedIssues(issues, merged?.info ?? job.info, current.current);
          setRefused(placed);
          const refusals = placed.map(({ issue }) => issue);
          setAttempt({ final, rowIds: rowIds(current.current), problems: refusals });
          return "refused";
        }
        if (answer.failure !== undefined) {
          setFailure(answer.failure);
          return "failed";
        }
        if (!isSaved) return "kept";
        const kept = job.rebased ?? merged?.info ?? shown;
        settle(kept, isTyped ? keepTyped(current.current, kept, latest.current) : undefined);
        delete job.rebased;
        forget();
        setSaved({ final });
        return "saved";
      } catch (error) {
        setFailure(error);
        return "failed";
      } finally {
        sending.current = undefined;
        setSubmitting(undefined);
        if (job.rebased) rebase(job.rebased);
      }
    },
    [submitForm, settle, rebase, forget, latest],
  );

  return {
    values,
    sections,
    completeness,
    dirty,
    wasComplete,
    submitting,
    attempt,
    saved: dirty ? undefined : saved,
    failure,
    setContacts,
    setSupportHours,
    blur,
    submit,
    discard,
    rebase,
    replace,
    refuse,
  };
}
