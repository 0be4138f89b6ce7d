"use client";

import type { Issue } from "../../../domain/index.js";
import { IssueMessage } from "../../ui/IssueMessage.js";
import { channelLabel } from "../../words/channelName.js";
import { useHoursParts } from "../state/HoursContext.js";
import { useOffered } from "./useOffered.js";

export interface ChannelsFieldProps {
  value: readonly string[];
  onChange: (channels: string[]) => void;
  /** What can be chosen; values besides are kept and shown. */
  offered: readonly string[];
  /** DOM id of the first checkbox. */
  inputId: string;
  issues: readonly Issue[];
}

/** The ways in which people can get in touch during these hours, a checkbox each. */
export function ChannelsField({ value, onChange, offered, inputId, issues }: ChannelsFieldProps) {
  const { messages, disabled, readOnly } = useHoursParts();
  const messageId = `${inputId}-message`;
  const invalid = issues.length > 0;
  const toggle = (channel: string, chosen: boolean) => {
    const others = value.filter((other) => other !== channel);
    onChange(chosen ? [...others, channel] : others);
  };
  return (
    <fieldset className="cg-channels" aria-describedby={invalid ? messageId : undefined}>
      <legend className="cg-label">{messages.hours.channels}</legend>
      <div className="cg-channel-list">
        {useOffered(offered, value).map((channel, index) => (
          <label className="cg-check" key={channel}>
            <input
              type="checkbox"
              id={index === 0 ? inputId : undefined}
              checked={value.includes(channel)}
              disabled={disabled || readOnly}
              onChange={(event) => toggle(channel, event.currentTarget.checked)}
            />
            <span>{channelLabel(channel, messages)}</span>
          </label>
        ))}
      </div>
      {invalid && <IssueMessage id={messageId} issues={issues} messages={messages} />}
    </fieldset>
  );
}
