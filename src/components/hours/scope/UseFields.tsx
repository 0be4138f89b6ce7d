"use client";

import { useState } from "react";
import type { Issue, SupportSchedule } from "../../../domain/index.js";
import { fieldId } from "../../ui/dom/fieldId.js";
import { ChevronDownIcon } from "../../ui/icons/ChevronDownIcon.js";
import { useHoursParts } from "../state/HoursContext.js";
import { issuesUnder } from "../state/issuesUnder.js";
import { ChannelsField } from "./ChannelsField.js";
import { LanguagesField } from "./LanguagesField.js";

export interface UseFieldsProps {
  schedule: SupportSchedule;
  /** JSON Pointer of the schedule. */
  path: string;
  issues: readonly Issue[];
  /** There are other schedules, which this one has to be told from. */
  several: boolean;
  channels: readonly string[];
  languages: readonly string[];
}

/**
 * What the hours of a schedule are for: channels and languages. Folded while nobody asks for it; it never folds by
 * itself.
 */
export function UseFields(props: UseFieldsProps) {
  const { schedule, path, issues, several } = props;
  const { channels = [], languages = [] } = schedule;
  const { formId, messages, headingLevel, readOnly, dispatch } = useHoursParts();
  const Title = `h${headingLevel}` as const;
  const id = fieldId(formId, `${path}/use`);
  const channelsPath = `${path}/channels`;
  const languagesPath = `${path}/languages`;
  const channelIssues = issuesUnder(channelsPath, issues);
  const languageIssues = issuesUnder(languagesPath, issues);
  const given = channels.length + languages.length > 0;
  // What the error summary leads to has to be on the page.
  const mustShow = readOnly || channelIssues.length + languageIssues.length > 0;
  const wanted = given || several;
  const [expanded, setExpanded] = useState(wanted);
  const [wantedBefore, setWantedBefore] = useState(wanted);
  if (wanted !== wantedBefore) {
    setWantedBefore(wanted);
    if (wanted) setExpanded(true);
  }
  const shown = expanded || mustShow;

  if (readOnly && !given) return null;
  return (
    <fieldset className="cg-use" aria-labelledby={`${id}-title`}>
      <Title className="cg-subtitle" id={`${id}-title`}>
        {readOnly ? (
          messages.hours.use
        ) : (
          <button
            type="button"
            className="cg-disclosure"
            aria-expanded={shown}
            aria-controls={id}
            onClick={() => setExpanded(!expanded)}
          >
            <ChevronDownIcon />
            <span>{messages.hours.use}</span>
          </button>
        )}
      </Title>
      <div className="cg-use-fields" id={id} hidden={!shown}>
        {shown && (
          <>
            <ChannelsField
              value={channels}
              onChange={(chosen) =>
                dispatch({ type: "setChannels", schedule: schedule.id, channels: chosen })
              }
              offered={props.channels}
              inputId={fieldId(formId, channelsPath)}
              issues={channelIssues}
            />
            <LanguagesField
              value={languages}
              onChange={(chosen) =>
                dispatch({ type: "setLanguages", schedule: schedule.id, languages: chosen })
              }
              offered={props.languages}
              inputId={fieldId(formId, languagesPath)}
              issues={languageIssues}
            />
          </>
        )}
      </div>
    </fieldset>
  );
}
