import type { SectionRequirement } from "../../domain/index.js";
import { formatMessage, type Messages } from "../../messages/index.js";
import { Callout } from "../ui/callout/Callout.js";
import { ClockIcon } from "../ui/icons/ClockIcon.js";
import { environmentNames } from "../words/environmentNames.js";

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
