import { type ReactNode, useMemo } from "react";
import { HoursProviders } from "../../../../src/components/hours/picker/HoursProviders.js";
import { useShownIssues } from "../../../../src/components/hours/state/useShownIssues.js";
import { useSupportHours } from "../../../../src/components/hours/state/useSupportHours.js";
import { useAnnouncer } from "../../../../src/components/ui/useAnnouncer.js";
import { createClock } from "../../../../src/components/words/Clock.js";
import type {
  Issue,
  SupportHours,
  SupportSchedule,
  Weekday,
} from "../../../../src/domain/index.js";
import { en } from "../../../../src/messages/locales/en.js";

/** JSON Pointer of the only schedule. */
export const SCHEDULE = "/supportHours/schedules/0";

const NO_DAYS: readonly Weekday[] = [];

export interface PickerPartsProps {
  defaultValue?: SupportHours;
  /** Those of the week that are rendered. Keep their identity. */
  days?: readonly Weekday[];
  children: (schedule: SupportSchedule, issues: readonly Issue[]) => ReactNode;
}

/** A part of the picker alone: a simulated screen reader reads all that is rendered again on every key. */
export function PickerParts({ defaultValue, days = NO_DAYS, children }: PickerPartsProps) {
  const { schedules, value, dispatch, undoable, undo } = useSupportHours({ defaultValue });
  const { announce, region } = useAnnouncer();
  const { issues, touch } = useShownIssues(value, "supportHours");
  const parts = useMemo(
    () => ({
      formId: "f",
      messages: en,
      clock: createClock("en", "h23"),
      minuteStep: 30,
      now: undefined,
      days,
      headingLevel: 4 as const,
      disabled: false,
      readOnly: false,
      dispatch,
      announce,
      touch,
    }),
    [days, dispatch, announce, touch],
  );
  return (
    <HoursProviders parts={parts} messages={en} undo={{ action: undoable, undo }}>
      {schedules.map((schedule) => (
        <div key={schedule.id}>{children(schedule, issues)}</div>
      ))}
      {region}
    </HoursProviders>
  );
}
