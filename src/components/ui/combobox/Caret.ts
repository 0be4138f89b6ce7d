/** Where the caret of a text box stands; undefined while the box has no focus. */
export type Caret = { start: number | null; end: number | null } | undefined;

export function caretOf({ selectionStart, selectionEnd }: HTMLInputElement): Caret {
  return { start: selectionStart, end: selectionEnd };
}
