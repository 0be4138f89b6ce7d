import { virtual } from "@guidepup/virtual-screen-reader";
import { expect } from "vitest";

/** What a person does, and all that a screen reader says from then on until the next step. */
export type Step = [what: () => Promise<unknown>, heard: string[]];

/** Takes the steps one by one. The simulated reader has to be running. */
export async function hear(steps: readonly Step[]): Promise<void> {
  await virtual.clearSpokenPhraseLog();
  for (const [what, heard] of steps) {
    await what();
    expect(await virtual.spokenPhraseLog()).toEqual(heard);
    await virtual.clearSpokenPhraseLog();
  }
}
