import type { Locator, Page } from "playwright";

/** A person without a mouse: Tab, Enter, Space, arrows, and letters. */
export class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Tabs until `target` has the focus; fails when it can't be reached that way. */
  async tabTo(target: Locator): Promise<void> {
    await target.waitFor();
    for (let step = 0; step < 150; step += 1) {
      if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) {
        return;
      }
      await this.#page.keyboard.press("Tab");
    }
    throw new Error(`The Tab key does not lead to ${target}`);
  }

  press(key: "Enter" | "Space" | "Escape" | "ArrowDown" | "ArrowUp"): Promise<void> {
    return this.#page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  /** Of an open list of options. */
  async pickFirstOption(): Promise<void> {
    await this.press("ArrowDown");
    await this.press("Enter");
  }
}
