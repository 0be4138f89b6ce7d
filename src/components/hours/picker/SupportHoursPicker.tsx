"use client";

import { type ComponentPropsWithoutRef, forwardRef, useCallback, useMemo } from "react";
import { hourCycleOf } from "../../../domain/hoursText/HourCycle.js";
import type { HourCycle, SupportHours, Weekday } from "../../../domain/index.js";
import type { MessagesOverride } from "../../../messages/index.js";
import { cx } from "../../ui/dom/cx.js";
import { fieldId } from "../../ui/dom/fieldId.js";
import { useDomId } from "../../ui/dom/useDomId.js";
import { useRootClass } from "../../ui/root/useRootClass.js";
import { useAnnouncer } from "../../ui/useAnnouncer.js";
import { createClock } from "../../words/Clock.js";
import { SUPPORT_CHANNELS } from "../../words/channelName.js";
import { useMessages } from "../../words/useMessages.js";
import { checkMinuteStep } from "../change/checkMinuteStep.js";
import { COMMON_LANGUAGES } from "../scope/commonLanguages.js";
import { type HoursError, splitErrors } from "../state/splitErrors.js";
import { useScheduleActions } from "../state/useScheduleActions.js";
import { useShownIssues } from "../state/useShownIssues.js";
import { useSupportHours } from "../state/useSupportHours.js";
import { weekdayOrder } from "../week/weekdayOrder.js";
import { HoursErrors } from "./HoursErrors.js";
import { HoursFoot } from "./HoursFoot.js";
import { HoursPreview } from "./HoursPreview.js";
import { HoursProviders } from "./HoursProviders.js";
import { ScheduleFields } from "./ScheduleFields.js";

export interface SupportHoursPickerProps
  extends Omit<ComponentPropsWithoutRef<"div">, "onChange" | "defaultValue" | "children"> {
  /** Controlled. */
  value?: SupportHours;
  /** Uncontrolled; read once. @default no schedules */
  defaultValue?: SupportHours;
  /** Called on every change, with times as they are typed. */
  onChange?: (value: SupportHours) => void;
  /**
   * What a form found: issues, shown at the control of their path, and plain sentences, shown above. Times that can't
   * be read and hours that overlap are marked without it, once they are left.
   */
  errors?: string | readonly HoursError[];
  /** The control of a path was left: from now on a form may show its errors. Keep its identity. */
  onLeave?: (path: string) => void;
  /** First part of all DOM ids; see `fieldId`. @default an id of its own */
  formId?: string;
  /** @default "supportHours" */
  sectionId?: string;
  /** @default the first day of the locale's week */
  weekStartsOn?: Weekday;
  /** How times are shown: 1:30 PM or 13:30. Both are understood. @default that of the messages' locale */
  hourCycle?: HourCycle;
  /**
   * Minutes between the times to choose from, and of the grid that a dragged bar snaps to; what is typed is kept to the
   * minute. A divisor of 60: any other number throws a `RangeError`. @default 30
   */
  minuteStep?: number;
  /** The present, for the line in today's row; keep its identity. @default the clock, once mounted */
  now?: Date;
  /**
   * Channels that hours can be for, as they are stored. Words for one's own go into `messages.hours.channelNames`.
   * @default phone, email, chat
   */
  channels?: readonly string[];
  /** BCP 47 tags of the languages on offer. @default 74 widespread ones */
  languages?: readonly string[];
  /** Shows what end users will see of the hours (`SupportHoursPreview`). @default true */
  preview?: boolean;
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
 * special days, one or more zones, channels and languages. Works alone, controlled or not. Sets `data-clock`, `data-empty`, `data-disabled` and
 * `data-readonly`.
 */
export const SupportHoursPicker = forwardRef<HTMLDivElement, SupportHoursPickerProps>(
  function SupportHoursPicker(props, ref) {
    const { value, defaultValue, onChange, errors, formId, sectionId, ...more } = props;
    const { weekStartsOn, headingLevel = 4, disabled = false, readOnly = false, ...others } = more;
    const { hourCycle, minuteStep: step = 30, now, ...looks } = others;
    const { channels = SUPPORT_CHANNELS, languages = COMMON_LANGUAGES, ...further } = looks;
    const { preview = true, messages: override, onLeave, className, classNames, ...rest } = further;
    const messages = useMessages(override);
    const rootClass = useRootClass();
    const id = useDomId(formId);
    const { announce, region } = useAnnouncer();
    const hours = useSupportHours({ value, defaultValue, onChange });
    const { dispatch, schedules } = hours;
    const passed = useMemo(() => splitErrors(errors), [errors]);
    const section = sectionId ?? "supportHours";
    const { issues, touch } = useShownIssues(hours.value, section, passed.issues);
    const minuteStep = checkMinuteStep(step);
    const leave = useCallback(
      (path: string) => {
        touch(path);
        onLeave?.(path);
      },
      [touch, onLeave],
    );
    const empty = hours.value.schedules.length === 0;
    const recordIssues = issues.filter((issue) => issue.path === "/supportHours");
    const messageId = `${fieldId(id, "/supportHours")}-message`;
    const isWrong = recordIssues.length + passed.sentences.length > 0;

    const parts = useMemo(
      () => ({
        formId: id,
        messages,
        clock: createClock(
          messages.locale,
          hourCycle ?? hourCycleOf(messages.locale),
          messages.hours.text.typed,
        ),
        minuteStep,
        now,
        days: weekdayOrder(messages.locale, weekStartsOn),
        headingLevel,
        disabled,
        readOnly,
        dispatch,
        announce,
        touch: leave,
      }),
      [
        id,
        messages,
        hourCycle,
        minuteStep,
        now,
        weekStartsOn,
        headingLevel,
        disabled,
        readOnly,
        dispatch,
        announce,
        leave,
      ],
    );
    const undo = useMemo(
      () => ({ action: hours.undoable, undo: hours.undo }),
      [hours.undoable, hours.undo],
    );
    const { add, remove, focusRequest, addButton } = useScheduleActions(
      schedules,
      dispatch,
      announce,
      messages,
    );

    return (
      <HoursProviders parts={parts} messages={override} undo={undo}>
        <div
          {...rest}
          ref={ref}
          className={cx(rootClass, "cg-hours", className, classNames?.hours)}
          data-clock={parts.clock.hourCycle}
          data-empty={empty || undefined}
          data-disabled={disabled || undefined}
          data-readonly={readOnly || undefined}
        >
          {isWrong && (
            <HoursErrors id={messageId} issues={recordIssues} sentences={passed.sentences} />
          )}
          {schedules.map((schedule, index) => (
            <ScheduleFields
              key={schedule.id}
              schedule={schedule}
              index={index}
              count={schedules.length}
              empty={empty}
              issues={issues}
              describedBy={isWrong ? messageId : undefined}
              channels={channels}
              languages={languages}
              focusRequest={focusRequest?.schedule === schedule.id ? focusRequest : undefined}
              onRemove={(title) => remove(index, title)}
            />
          ))}
          {preview && !empty && <HoursPreview hours={hours.value} />}
          {!readOnly && <HoursFoot empty={empty} onAdd={add} addButton={addButton} />}
          {region}
        </div>
      </HoursProviders>
    );
  },
);
