"use client";

import type { SupportSchedule } from "../../../domain/index.js";
import { HOURS_PRESETS, isPreset, PRESET_LABELS } from "../change/presetWeeks.js";
import { useHoursParts } from "../state/HoursContext.js";
import { viewerTimeZone } from "../zones/viewerTimeZone.js";

export interface HoursPresetsProps {
  schedule: SupportSchedule;
  /** DOM id of the first button: where the error summary leads while there are no hours at all. */
  firstId?: string | undefined;
  /** DOM id of what says that the hours are missing. */
  describedBy?: string | undefined;
}

/** Whole weeks to start from, one press each. */
export function HoursPresets({ schedule, firstId, describedBy }: HoursPresetsProps) {
  const { messages, disabled, dispatch } = useHoursParts();
  const words = messages.hours;
  return (
    <fieldset className="cg-presets" aria-label={words.presets} aria-describedby={describedBy}>
      {HOURS_PRESETS.map((preset, index) => (
        <button
          key={preset}
          type="button"
          id={index === 0 ? firstId : undefined}
          className="cg-preset"
          aria-pressed={isPreset(preset, schedule.weekly)}
          disabled={disabled}
          onClick={() =>
            dispatch({
              type: "applyPreset",
              schedule: schedule.id,
              preset,
              timeZone: viewerTimeZone(),
            })
          }
        >
          {words[PRESET_LABELS[preset]]}
        </button>
      ))}
    </fieldset>
  );
}
