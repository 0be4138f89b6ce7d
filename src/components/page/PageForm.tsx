"use client";

import { RecordForm, type RecordFormProps } from "../record/RecordForm.js";
import type { ContactInfoPageProps } from "./ContactInfoPageProps.js";
import { useTellDirty } from "./useTellDirty.js";

export interface PageFormProps extends Omit<RecordFormProps, "mode"> {
  onDirtyChange: ContactInfoPageProps["onDirtyChange"];
}

/** The form of the page, whose host hears what is not saved yet. */
export function PageForm({ onDirtyChange, ...form }: PageFormProps) {
  useTellDirty(onDirtyChange);
  return <RecordForm mode="page" {...form} />;
}
