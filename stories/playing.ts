import { userEvent } from "storybook/test";
import { messagesOf } from "../.storybook/storyGlobals.js";
import type { Messages } from "../src/messages/index.js";

/** The words of the language that the toolbar chose: a play looks for them, and so passes in every language. */
export const wordsOf = (context: { globals: Record<string, unknown> }): Messages =>
  messagesOf(context.globals);

/** For names that go on with what differs: a person, a number, a status. */
export const startingWith = (text: string) => (name: string) => name.startsWith(text);

export const containing = (text: string) => (name: string) => name.includes(text);

/** What stands before the first `{placeholder}` of a message. */
export const untilPlaceholder = (template: string) => template.replace(/\{.*/s, "").trimEnd();

/** Puts text into a box in one step: the tests of the components type key by key. */
export async function fill(box: HTMLElement | undefined, text: string): Promise<void> {
  if (!box) throw new Error("There is no such box.");
  await userEvent.click(box);
  await userEvent.paste(text);
}
