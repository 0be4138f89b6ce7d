export type {
  ContactInfoForm,
  ContactInfoFormOptions,
  SubmitContactInfo,
} from "./ContactInfoForm.js";
export { isSameIssue } from "./FormIssue.js";
export type { SectionView } from "./SectionView.js";
export { useContactInfoForm } from "./useContactInfoForm.js";
export { useLatest } from "./useLatest.js";
