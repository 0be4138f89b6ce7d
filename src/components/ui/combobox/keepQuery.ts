import { type UseComboboxState, type UseComboboxStateChangeOptions, useCombobox } from "downshift";

/**
 * Leaving the box or pressing Escape picks nothing and keeps what was typed: downshift itself would pick the
 * highlighted option on blur and clear the box on a second Escape.
 */
export function keepQuery<Option>(
  state: UseComboboxState<Option>,
  { type, changes }: UseComboboxStateChangeOptions<Option>,
): Partial<UseComboboxState<Option>> {
  const { InputBlur, InputKeyDownEscape } = useCombobox.stateChangeTypes;
  if (type !== InputBlur && type !== InputKeyDownEscape) return changes;
  return { ...changes, selectedItem: state.selectedItem, inputValue: state.inputValue };
}
