export type {
  ContactInfoMerge,
  DateClash,
  DayClash,
  FieldClash,
  HoursOrderClash,
  MergeChange,
  MergeChoices,
  MergeClash,
  MergePart,
  OrderClash,
  PersonClash,
  RemovedContactClash,
  RemovedHoursClash,
  TooManyClash,
  TooManyHoursClash,
} from "./ContactInfoMerge.js";
export { mergeContactInfo, resolveClashes } from "./mergeContactInfo.js";
export type { MergeSide, Versions } from "./Versions.js";
