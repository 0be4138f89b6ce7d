import type { ContactInfo } from "../domain/record/ContactInfo.js";
import type { SubmitAnswer } from "./ContactInfoForm.js";

/** A submit that is under way. */
export interface Sending {
  info: ContactInfo;
  final: boolean;
  /** The stored record, if it changed meanwhile: as a rule by this very save. */
  rebased?: ContactInfo;
}

/** Formik types the answer of a submit as nothing, and hands through what `onSubmit` answered. */
export function answerOf(answer: unknown): SubmitAnswer {
  return (answer ?? {}) as SubmitAnswer;
}
