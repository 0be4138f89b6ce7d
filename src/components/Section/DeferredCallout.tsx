import type { SectionRequirement } from "../../domain/index.js";
import { formatMessage, type Messages } from "../../messages/index.js";
import { ClockIcon } from "../icons/ClockIcon.js";
import { Callout } from "./Callout.js";
import { environmentNames } from "./environmentNames.js";

export interface DeferredCalloutProps {
  section: SectionRequirement;
  /** Where we are; without it only where it can be given is said. */
  environment: string | undefined;
  messages: Messages;
}

/** Why a section can't be given here, and where it can (R4). */
export function DeferredCallout({ section, environment, messages }: DeferredCalloutProps) {
  const environments = environmentNames(messages, section.editableIn ?? []);
  return (
    <Callout
      tone="deferred"
      icon={<ClockIcon />}
      title={messages.form.deferredTitle}
      text={
        environment === undefined
          ? formatMessage(messages.summary.deferredNote, { environments })
          : formatMessage(messages.form.deferredText, {
              environments,
              environment: environmentNames(messages, [environment]),
            })
      }
    />
  );
}
