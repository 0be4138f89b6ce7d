"use client";

import { useFormik } from "formik";
import { useCallback, useMemo, useRef, useState } from "react";
import type { Issue } from "../domain/Completeness.js";
import type { Contact, ContactInfo } from "../domain/ContactInfo.js";
import { completenessOf } from "../domain/completenessOf.js";
import { evaluateCompleteness } from "../domain/evaluateCompleteness.js";
import { normalizeContactInfo } from "../domain/normalizeContactInfo.js";
import type { SupportHours } from "../domain/SupportHours.js";
import { blockingIssues } from "./blockingIssues.js";
import type {
  ContactInfoForm,
  ContactInfoFormOptions,
  SubmitAnswer,
  SubmitOutcome,
} from "./ContactInfoForm.js";
import { markBlurred } from "./markBlurred.js";
import { parseFieldPath } from "./parseFieldPath.js";
import { type RefusedIssue, refusedIssues } from "./RefusedIssue.js";
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

  const stored = useLatest(baseline);
  const discard = useCallback(() => {
    change(stored.current);
    forget();
  }, [change, forget, stored]);

  const rebase = useCallback(
    (info: ContactInfo) => {
      if (sending.current) sending.current.rebased = info;
      const next = shownInfo(latest.current, info, current.current);
      setBaseline(next);
      take(latestDirty.current ? keepTyped(current.current, next, latest.current) : next);
    },
    [take, latest, latestDirty],
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
        const { issues = [], saved: isSaved = true } = answerOf(await submitForm());
        if (issues.length > 0) {
          const placed = refusedIssues(issues, job.info, shown);
          setRefused(placed);
          const refusals = placed.map(({ issue }) => issue);
          setAttempt({ final, rowIds: rowIds(shown), problems: refusals });
          return "refused";
        }
        if (!isSaved) return "kept";
        const kept = job.rebased ? shownInfo(latest.current, job.rebased, shown) : shown;
        setBaseline(kept);
        if (current.current === shown) take(kept);
        forget();
        setSaved({ final });
        return "saved";
      } catch (error) {
        setFailure(error);
        return "failed";
      } finally {
        sending.current = undefined;
        setSubmitting(undefined);
      }
    },
    [submitForm, take, forget, latest],
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

interface Sending {
  info: ContactInfo;
  final: boolean;
  /** The stored record, if it changed meanwhile: as a rule by this very save. */
  rebased?: ContactInfo;
}

/** Formik types the answer of a submit as nothing, and hands through what `onSubmit` answered. */
function answerOf(answer: unknown): SubmitAnswer {
  return (answer ?? {}) as SubmitAnswer;
}
