import type { Locator, Page } from "playwright";
import { Keyboard } from "./Keyboard.js";

/** How a person works the hours: the same steps by mouse and by keyboard. */
export interface Hand {
  press(target: Locator): Promise<void>;
  /** Into a time box that shows another time; `listed` is how its list calls the time. */
  setTime(box: Locator, typed: string, listed: string): Promise<void>;
  /** The first of the options that a combobox has for this text. */
  pick(box: Locator, typed: string, option: RegExp): Promise<void>;
  /** A date whose digits are the same in every order of day, month and year. */
  setDate(box: Locator, iso: string): Promise<void>;
  type(box: Locator, text: string): Promise<void>;
}

/** Points, chooses from lists, and types where there is nothing to choose. */
export function mouseHand(page: Page): Hand {
  const option = (name: RegExp | string) => page.getByRole("option", { name }).first();
  return {
    press: (target) => target.click(),
    async setTime(box, _, listed) {
      await box.click();
      await page.getByRole("option", { name: listed, exact: true }).click();
    },
    async pick(box, typed, name) {
      await box.click();
      await page.keyboard.type(typed);
      await option(name).click();
    },
    setDate: (box, iso) => box.fill(iso),
    async type(box, text) {
      await box.click();
      await page.keyboard.insertText(text);
    },
  };
}

/** Tab, Space, Enter and letters. */
export function keyboardHand(page: Page): Hand {
  const keyboard = new Keyboard(page);
  return {
    async press(target) {
      await keyboard.tabTo(target);
      await keyboard.press("Space");
    },
    async setTime(box, typed) {
      await keyboard.tabTo(box);
      await keyboard.type(typed);
      await keyboard.press("Enter");
    },
    async pick(box, typed, name) {
      await keyboard.tabTo(box);
      await keyboard.type(typed);
      await page.getByRole("option", { name }).first().waitFor();
      await keyboard.press("Enter");
    },
    async setDate(box, iso) {
      const [year, month, day] = iso.split("-");
      await keyboard.tabTo(box);
      await keyboard.type(`${day}${month}${year}`);
    },
    async type(box, text) {
      await keyboard.tabTo(box);
      await keyboard.type(text);
    },
  };
}
