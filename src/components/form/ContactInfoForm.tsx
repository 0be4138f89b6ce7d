"use client";

import { forwardRef, useCallback, useEffect, useImperativeHandle, useMemo, useRef } from "react";
import type { Issue } from "../../domain/index.js";
import { useFormAdvice } from "../contacts/advice/useFormAdvice.js";
import { useSettled } from "../contacts/advice/useSettled.js";
import { useWaitingLists } from "../contacts/paste/useWaitingLists.js";
import { useOtherContacts } from "../contacts/reuse/useOtherContacts.js";
import { InvitedPeopleContext } from "../people/alert/InvitedPeopleContext.js";
import { useInvitedPeople } from "../people/alert/useInvitedPeople.js";
import { PartBoundary } from "../ui/boundary/PartBoundary.js";
import { cx } from "../ui/dom/cx.js";
import { useDomId } from "../ui/dom/useDomId.js";
import { RootContext } from "../ui/root/RootContext.js";
import { useRootClass } from "../ui/root/useRootClass.js";
import { useMessages } from "../words/useMessages.js";
import type { ContactInfoFormProps } from "./ContactInfoFormProps.js";
import { FormContexts } from "./FormContexts.js";
import { FormSection } from "./FormSection.js";
import { FormFooter } from "./footer/FormFooter.js";
import { goToIssue, goToSection } from "./goTo.js";
import { CompletenessSummary } from "./rail/CompletenessSummary.js";
import { shownCompleteness, shownProblems } from "./shownCompleteness.js";
import { ErrorSummary } from "./summary/ErrorSummary.js";
import { useFormOfProps } from "./useFormOfProps.js";
import { useKnownAccount } from "./useKnownAccount.js";

/**
 * The whole contact information: what is done, the sections, and the footer with what is left. Works alone,
 * controlled or not. A crash in it leaves the page around it alone, one in a section the rest of the form. Sets
 * `data-mode`, and `data-state`: `readonly`, `saving`, `dirty` or `clean`.
 */
export const ContactInfoForm = forwardRef<HTMLFormElement, ContactInfoFormProps>(
  function ContactInfoForm(props, ref) {
    const { facts, people } = useInvitedPeople(props.facts, props.defaultValue);
    return (
      <InvitedPeopleContext.Provider value={people}>
        <PartBoundary whole messages={props.messages}>
          <WholeForm {...props} facts={facts} ref={ref} />
        </PartBoundary>
      </InvitedPeopleContext.Provider>
    );
  },
);

const WholeForm = forwardRef<HTMLFormElement, ContactInfoFormProps>(function WholeForm(props, ref) {
  const lists = useWaitingLists();
  const form = useFormOfProps(props, lists.isWaiting);
  const {
    requirements,
    value,
    defaultValue,
    draft: _draft,
    onChange: _onChange,
    onSubmit: _onSubmit,
    onDirtyChange: _onDirtyChange,
    users,
    onGiveAccess,
    inviteRoles,
    account,
    formerUsers,
    onSendTest,
    testedAt,
    facts: _facts,
    serverIssues: _serverIssues,
    mode = "gate",
    retrying = false,
    readOnly = false,
    disabled = false,
    headingLevel = 3,
    footerStart,
    sectionsStart,
    messages: override,
    className,
    classNames,
    ...rest
  } = props;
  const messages = useMessages(override);
  const rootClass = useRootClass();
  const formId = useDomId(props.id);
  const element = useRef<HTMLFormElement>(null);
  useImperativeHandle<HTMLFormElement | null, HTMLFormElement | null>(
    ref,
    () => element.current,
    [],
  );
  const summary = useRef<HTMLElement>(null);
  const known = useKnownAccount(account, defaultValue ?? value);
  const tests = useMemo(
    () =>
      onSendTest && defaultValue
        ? { send: onSendTest, stored: defaultValue, testedAt: testedAt ?? {} }
        : undefined,
    [onSendTest, defaultValue, testedAt],
  );
  const { settled, settle } = useSettled(form.values);
  const adviceOf = useFormAdvice(settled, requirements, {
    ...(formerUsers && { formerUsers }),
  });
  const otherContacts = useOtherContacts(form.values, requirements);
  const { submit, attempt, blur } = form;

  // After every submit that did not go through, the second one with the same problems too.
  useEffect(() => {
    if (!attempt) return;
    summary.current?.focus({ preventScroll: true });
    // Focus alone leaves the title of a summary taller than the window under whatever sticks to its top.
    summary.current?.scrollIntoView?.({ block: "start" });
  }, [attempt]);

  const follow = useCallback(
    (section: string) => goToSection(element.current, formId, section),
    [formId],
  );
  const followIssue = useCallback(
    (issue: Issue) => goToIssue(element.current, formId, issue),
    [formId],
  );
  const isDirty = form.dirty || lists.isWaiting;
  const state = readOnly ? "readonly" : form.submitting ? "saving" : isDirty ? "dirty" : "clean";

  return (
    <RootContext.Provider value={true}>
      <FormContexts account={known} tests={tests} hold={lists.hold} sections={form.sections}>
        <form
          aria-label={messages.gate.title}
          {...rest}
          ref={element}
          id={formId}
          className={cx(rootClass, "cg-form", classNames?.form, className)}
          noValidate
          data-mode={mode}
          data-state={state}
          onBlur={(event) => {
            rest.onBlur?.(event);
            settle();
          }}
          onSubmit={(event) => {
            event.preventDefault();
            // A form inside a portal of the host's form would submit that one too.
            event.stopPropagation();
            if (readOnly || disabled || lists.showFirst()) return;
            void submit({ final: mode === "gate" || form.wasComplete });
          }}
        >
          <div className={cx("cg-layout", classNames?.layout)}>
            <div className={cx("cg-layout-grid", classNames?.["layout-grid"])}>
              <CompletenessSummary
                completeness={shownCompleteness(form)}
                requirements={requirements}
                idPrefix={formId}
                onFollow={follow}
                showNext={false}
                {...(override && { messages: override })}
                {...(classNames && { classNames })}
              />
              <div className={cx("cg-sections", classNames?.sections)}>
                {sectionsStart}
                {attempt && (
                  <ErrorSummary
                    ref={summary}
                    problems={shownProblems(form)}
                    idPrefix={formId}
                    onFollow={followIssue}
                    headingLevel={headingLevel}
                    {...(override && { messages: override })}
                    {...(classNames && { classNames })}
                  />
                )}
                {form.sections.map((view) => (
                  <PartBoundary key={view.requirement.id} messages={override}>
                    <FormSection
                      view={view}
                      idPrefix={formId}
                      environment={requirements.environment}
                      headingLevel={headingLevel}
                      readOnly={readOnly}
                      disabled={disabled}
                      users={users}
                      messages={override}
                      classNames={classNames}
                      onGiveAccess={onGiveAccess}
                      formerUsers={formerUsers}
                      inviteRoles={inviteRoles}
                      advice={adviceOf(view.requirement.id)}
                      setContacts={form.setContacts}
                      setSupportHours={form.setSupportHours}
                      onFieldBlur={blur}
                      otherContacts={otherContacts}
                    />
                  </PartBoundary>
                ))}
              </div>
            </div>
          </div>
          {!readOnly && (
            <FormFooter
              form={form}
              retrying={retrying}
              mode={mode}
              waiting={lists.hasHeldBack}
              idPrefix={formId}
              start={footerStart}
              messages={messages}
              classNames={classNames}
              onFollow={follow}
              onSaveForLater={() => {
                if (!lists.showFirst()) void submit({ final: false });
              }}
              onDiscard={() => {
                form.discard();
                lists.emptyAll();
              }}
            />
          )}
        </form>
      </FormContexts>
    </RootContext.Provider>
  );
});
