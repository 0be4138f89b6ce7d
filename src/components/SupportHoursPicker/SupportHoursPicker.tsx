"use client";

import { type ComponentPropsWithoutRef, forwardRef, useCallback, useMemo } from "react";
import type { Issue, SupportHours, Weekday } from "../../domain/index.js";
import type { MessagesOverride } from "../../messages/index.js";
import { cx } from "../cx.js";
import { fieldId } from "../fieldId.js";
import { IssueMessage } from "../IssueMessage/IssueMessage.js";
import { PlusIcon } from "../icons/PlusIcon.js";
import { useAnnouncer } from "../LiveRegion/useAnnouncer.js";
import { MessagesContext, useMessages } from "../MessagesContext.js";
import { RootContext } from "../Root/RootContext.js";
import { useRootClass } from "../Root/useRootClass.js";
import { useDomId } from "../useDomId.js";
import { SUPPORT_CHANNELS } from "./channelName.js";
import { COMMON_LANGUAGES } from "./commonLanguages.js";
import { HoursContext } from "./HoursContext.js";
import { ScheduleFields } from "./ScheduleFields.js";
import { useScheduleActions } from "./useScheduleActions.js";
import { useShownIssues } from "./useShownIssues.js";
import { useSupportHours } from "./useSupportHours.js";
import { weekdayOrder } from "./weekdayOrder.js";

export interface SupportHoursPickerProps
  extends Omit<ComponentPropsWithoutRef<"div">, "onChange" | "defaultValue" | "children"> {
  /** Controlled. */
  value?: SupportHours;
  /** Uncontrolled; read once. @default no schedules */
  defaultValue?: SupportHours;
  /** Called on every change, with times as they are typed. */
  onChange?: (value: SupportHours) => void;
  /** What is wrong, to be shown at its place. Times that can't be read are marked without it, once they are left. */
  issues?: readonly Issue[];
  /** The control of a path was left: from now on a form may show its errors. Keep its identity. */
  onLeave?: (path: string) => void;
  /** First part of all DOM ids; see `fieldId`. @default an id of its own */
  formId?: string;
  /** @default "supportHours" */
  sectionId?: string;
  /** @default the first day of the locale's week */
  weekStartsOn?: Weekday;
  /**
   * Channels that hours can be for, as they are stored. Words for one's own go into `messages.hours.channelNames`.
   * @default phone, email, chat
   */
  channels?: readonly string[];
  /** BCP 47 tags of the languages on offer. @default 74 widespread ones */
  languages?: readonly string[];
  /** Level of the headings inside. @default 4 */
  headingLevel?: 2 | 3 | 4 | 5 | 6;
  /** @default false */
  disabled?: boolean;
  /** @default false */
  readOnly?: boolean;
  messages?: MessagesOverride;
  /** Class names by slot, added to ours. */
  classNames?: Partial<Record<"hours", string>>;
}

/**
 * Hours of operation and their time zones (R10): days open or closed, any number of ranges a day, past midnight too,
 * special days, one or more zones, channels and languages. Works alone, controlled or not. Sets `data-empty`, `data-disabled` and `data-readonly`.
 */
export const SupportHoursPicker = forwardRef<HTMLDivElement, SupportHoursPickerProps>(
  function SupportHoursPicker(props, ref) {
    const { value, defaultValue, onChange, issues: passed, formId, sectionId, ...more } = props;
    const { weekStartsOn, headingLevel = 4, disabled = false, readOnly = false, ...others } = more;
    const { messages: override, onLeave, channels = SUPPORT_CHANNELS, ...further } = others;
    const { languages = COMMON_LANGUAGES, className, classNames, ...rest } = further;
    const messages = useMessages(override);
    const rootClass = useRootClass();
    const id = useDomId(formId);
    const { announce, region } = useAnnouncer();
    const hours = useSupportHours({ value, defaultValue, onChange });
    const { dispatch, schedules } = hours;
    const { add, remove, focusRequest, addButton } = useScheduleActions(
      schedules,
      dispatch,
      announce,
      messages,
    );
    const { issues, touch } = useShownIssues(hours.value, sectionId ?? "supportHours", passed);
    const leave = useCallback(
      (path: string) => {
        touch(path);
        onLeave?.(path);
      },
      [touch, onLeave],
    );
    const empty = hours.value.schedules.length === 0;
    const recordIssues = issues.filter((issue) => issue.path === "/supportHours");

    const parts = useMemo(
      () => ({
        formId: id,
        messages,
        days: weekdayOrder(messages.locale, weekStartsOn),
        headingLevel,
        disabled,
        readOnly,
        dispatch,
        announce,
        touch: leave,
      }),
      [id, messages, weekStartsOn, headingLevel, disabled, readOnly, dispatch, announce, leave],
    );

    return (
      <HoursContext.Provider value={parts}>
        <MessagesContext.Provider value={messages}>
          <RootContext.Provider value={true}>
            <div
              {...rest}
              ref={ref}
              className={cx(rootClass, "cg-hours", className, classNames?.hours)}
              data-empty={empty || undefined}
              data-disabled={disabled || undefined}
              data-readonly={readOnly || undefined}
            >
              {recordIssues.length > 0 && (
                <IssueMessage
                  id={`${fieldId(id, "/supportHours")}-message`}
                  issues={recordIssues}
                  messages={messages}
                />
              )}
              {schedules.map((schedule, index) => (
                <ScheduleFields
                  key={schedule.id}
                  schedule={schedule}
                  index={index}
                  count={schedules.length}
                  empty={empty}
                  issues={issues}
                  undo={index === 0 ? hours.undo : undefined}
                  channels={channels}
                  languages={languages}
                  focusRequest={focusRequest?.schedule === schedule.id ? focusRequest : undefined}
                  onRemove={(title) => remove(index, title)}
                />
              ))}
              {!readOnly && !empty && (
                <div className="cg-actions">
                  <button
                    type="button"
                    className="cg-button"
                    data-variant="add"
                    ref={addButton}
                    disabled={disabled}
                    onClick={add}
                  >
                    <PlusIcon />
                    {messages.hours.addSchedule}
                  </button>
                </div>
              )}
              {region}
            </div>
          </RootContext.Provider>
        </MessagesContext.Provider>
      </HoursContext.Provider>
    );
  },
);
