import type { ReactNode } from "react";
import type { PluralForms } from "../../../messages/index.js";

/** One thing that can be picked. `label` is its name for assistive technology, unless `render` shows more. */
export interface ComboboxOption {
  id: string;
  label: string;
}

/** The words of one combobox; its owner picks them from `messages`. */
export interface ComboboxWords {
  locale: string;
  /** Said when the number of options changes. */
  results: PluralForms;
  empty: string;
  loading: string;
  failed: string;
  retry: string;
  /** Stands below the list while more options are on their way. @default `loading` */
  loadingMore?: string;
  /** Stands below the list when more options did not come. @default `failed` */
  moreFailed?: string;
}

/** Something to do instead of picking: the last entry of the list. */
export interface ComboboxAction {
  label: string;
  onPick: () => void;
}

/** Whether there are more options than those given, and what has become of asking for them. */
export type MoreOptions = "none" | "idle" | "loading" | "failed";

export interface ComboboxProps<Option extends ComboboxOption> {
  /** DOM id of the text box, so that the error summary can lead to it. */
  inputId: string;
  /** Accessible name. */
  label: string;
  placeholder?: string;
  describedBy?: string | undefined;
  /** @default false */
  invalid?: boolean;
  /** @default false */
  disabled?: boolean | undefined;
  query: string;
  onQueryChange: (query: string) => void;
  options: readonly Option[];
  /** @default "ready" */
  status?: "ready" | "loading" | "failed";
  /** @default "none" */
  more?: MoreOptions;
  /** The end of the list is near: the moment to ask for more. Called while `more` is `idle`, or once more after it failed. */
  onMore?: () => void;
  /** Stands last in a list that has come, when nothing was found too. */
  action?: ComboboxAction | undefined;
  words: ComboboxWords;
  onPick: (option: Option) => void;
  onRetry?: () => void;
  /** The text box got the focus: the moment to look for options. */
  onFocus?: () => void;
  /** The pointer is on the text box: the moment to load what a search needs, before it is asked for. */
  onApproach?: () => void;
  /** What stands in an option. @default its label */
  renderOption?: (option: Option) => ReactNode;
}
