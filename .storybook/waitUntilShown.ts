import { expect, waitFor } from "storybook/test";

/** A combobox lists from the start; what stands in for it until its code is there names a list that does not exist. */
const isStandIn = (box: Element) =>
  document.getElementById(box.getAttribute("aria-controls") ?? "") === null;

/** What stands where something is still on its way: a chunk, a record, a list of people. */
function placeholders(): Element[] {
  const boxes = [...document.querySelectorAll(".cg-picker-input[role=combobox]")];
  return [...document.querySelectorAll(".cg-skeleton"), ...boxes.filter(isStandIn)];
}

/**
 * Ends a story only when all of it is there. A story that was taken away while a chunk was under way would let React write about
 * that chunk to the console of the next one; and axe would check a placeholder. A story that is about waiting says so
 * (`parameters: { staysLoading: true }`), and has to show that it waits.
 */
export async function waitUntilShown(staysLoading: boolean): Promise<void> {
  await waitFor(() => {
    if (staysLoading) expect(placeholders(), "a story that stays loading").not.toEqual([]);
    else expect(placeholders(), "what was still loading when the story ended").toEqual([]);
  });
}
