"use client";

import { useEffect, useRef } from "react";
import { ContactGateError } from "../../client/ContactGateError.js";
import { type ContactInfo, emptyContactInfo } from "../../domain/record/ContactInfo.js";
import { type ContactInfoForm, useContactInfoForm, useLatest } from "../../form/index.js";
import { safeCall } from "../../gate/index.js";
import type { ContactInfoFormProps } from "./ContactInfoFormProps.js";

const EMPTY = emptyContactInfo();

/**
 * Runs the form for the component's props: controlled or not, and what a server refused from outside. `isWaiting`: it holds
 * text that is in no field yet.
 */
export function useFormOfProps(props: ContactInfoFormProps, isWaiting = false): ContactInfoForm {
  const { value, defaultValue, serverIssues, onDirtyChange } = props;
  const latest = useLatest(props);
  /** What the parent was last told; a controlled parent answers with the same. */
  const told = useRef(value);
  /** What `serverIssues` said last: an array that is written inline is another one at each render, and says the same. */
  const refused = useRef<string | undefined>(undefined);

  const form = useContactInfoForm({
    requirements: props.requirements,
    info: value ?? defaultValue ?? EMPTY,
    draft: typeof props.draft === "function" ? props.draft() : props.draft,
    facts: props.facts,
    readOnly: props.readOnly ?? false,
    onChange: (info: ContactInfo) => {
      told.current = info;
      props.onChange?.(info);
    },
    onSubmit: async (info, options) => {
      // The same may be refused once more.
      refused.current = undefined;
      try {
        return (await latest.current.onSubmit?.(info, options)) ?? undefined;
      } catch (error) {
        if (error instanceof ContactGateError && error.issues?.length) {
          return { issues: error.issues };
        }
        throw error;
      }
    },
  });
  const { replace, rebase, refuse, dirty, values } = form;

  // Runs after every change of what is shown as well, so that a parent that refuses a change is obeyed.
  useEffect(() => {
    if (value !== undefined && value !== told.current && values) {
      told.current = value;
      replace(value);
    }
  }, [value, values, replace]);

  useOnChange(defaultValue, (info) => {
    if (info && value === undefined) rebase(info);
  });

  useEffect(() => {
    const given = serverIssues && JSON.stringify(serverIssues);
    if (given === refused.current) return;
    refused.current = given;
    if (serverIssues) refuse(serverIssues);
  }, [serverIssues, refuse]);

  const isDirty = dirty || isWaiting;
  const tellDirty = useLatest(onDirtyChange);
  useEffect(() => {
    safeCall(() => tellDirty.current?.(isDirty));
  }, [isDirty, tellDirty]);

  return form;
}

/** Calls back when a value changes after the first render. */
function useOnChange<Value>(value: Value, onChange: (value: Value) => void) {
  const before = useRef(value);
  useEffect(() => {
    if (before.current === value) return;
    before.current = value;
    onChange(value);
  });
}
