"use client";

import type { ContactInfoForm, SectionView } from "../../form/index.js";
import type { Messages } from "../../messages/index.js";
import { ChunkPlaceholder } from "../ui/boundary/ChunkPlaceholder.js";
import { useLazyModule } from "../ui/boundary/useLazyModule.js";

const load = () => import("../hours/picker/SupportHoursPicker.js");

export interface SupportHoursChunkProps {
  view: SectionView;
  idPrefix: string;
  headingLevel: 2 | 3 | 4 | 5 | 6;
  readOnly: boolean;
  disabled: boolean;
  messages: Messages;
  setSupportHours: ContactInfoForm["setSupportHours"];
  onFieldBlur: (path: string) => void;
}

/** The support hours (R10), downloaded when the section is on the page. */
export function SupportHoursChunk(props: SupportHoursChunkProps) {
  const { view, messages, headingLevel } = props;
  const { hours } = view;
  const { chunk, retry } = useLazyModule(load);
  const readOnly = props.readOnly || !view.requirement.editable;
  if (!hours || (readOnly && hours.schedules.length === 0)) {
    return view.requirement.editable ? <p className="cg-hint">{messages.form.notGiven}</p> : null;
  }
  if (chunk.status !== "ready") {
    return (
      <ChunkPlaceholder failed={chunk.status === "failed"} messages={messages} onRetry={retry} />
    );
  }
  const { SupportHoursPicker } = chunk.module;
  return (
    <SupportHoursPicker
      value={hours}
      onChange={props.setSupportHours}
      errors={view.shownIssues}
      onLeave={props.onFieldBlur}
      formId={props.idPrefix}
      sectionId={view.requirement.id}
      headingLevel={headingLevel < 6 ? ((headingLevel + 1) as 3 | 4 | 5 | 6) : 6}
      readOnly={readOnly}
      disabled={props.disabled}
    />
  );
}
