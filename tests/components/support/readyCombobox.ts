import { screen } from "@testing-library/react";

/** The combobox once its chunk is there: before that a plain text box stands in for it, and is replaced. */
export async function readyCombobox(name: string): Promise<HTMLElement> {
  await screen.findByRole("listbox", { name, hidden: true });
  return screen.getByRole("combobox", { name });
}
