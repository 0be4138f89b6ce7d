import { render, screen, waitFor } from "@testing-library/react";
import type { ReactElement } from "react";
import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { createMemoryClient } from "../../src/client/memory/index.js";
import { ContactGateProvider } from "../../src/components/gate/ContactGateProvider.js";
import { ContactInfoPage } from "../../src/components/page/ContactInfoPage.js";
import type { Messages } from "../../src/messages/index.js";
import { en } from "../../src/messages/locales/en.js";
import { pl } from "../../src/messages/locales/pl.js";
import { sampleContactInfo } from "../../src/testing/index.js";
import { renderLocked } from "./renderLocked.js";

const SIZES = [
  [320, 256],
  [320, 640],
  [390, 450],
  [390, 844],
  [820, 1180],
  [1280, 860],
  [1366, 641],
] as const;

const inPage = (element: ReactElement) =>
  render(
    <ContactGateProvider client={createMemoryClient({ info: sampleContactInfo() })}>
      {element}
    </ContactGateProvider>,
  );

interface Screen {
  name: string;
  /** Where the walk begins. */
  show: (messages: Messages) => Promise<HTMLElement>;
}

const SCREENS: Screen[] = [
  {
    name: "the locked gate, after a Submit that did not go through",
    async show(messages) {
      renderLocked({ empty: true, modal: { messages } });
      const submit = await screen.findByRole("button", { name: messages.gate.submit });
      await userEvent.click(submit);
      await screen.findByRole("heading", { name: messages.summary.errorsTitle });
      return screen.getByRole("dialog");
    },
  },
  {
    name: "the users of the locked gate",
    async show(messages) {
      renderLocked({ empty: true, modal: { messages } });
      await userEvent.click(await screen.findByRole("tab", { name: messages.gate.tabUsers }));
      await screen.findByRole("button", { name: messages.gate.backToInfo });
      await screen.findAllByRole("row");
      return screen.getByRole("dialog");
    },
  },
  {
    name: "the page",
    async show(messages) {
      inPage(<ContactInfoPage supportHref="/support" helpHref="/help" messages={messages} />);
      const save = await screen.findByRole("button", { name: messages.page.save });
      const form = save.closest("form");
      if (!form) throw new Error("The button to save stands in the form.");
      return form;
    },
  },
];

/** Points of a box, a few pixels inside, where something of it must be seen. */
function* pointsOf({ left, top, right, bottom }: DOMRect): Generator<[number, number]> {
  for (const x of [left + 3, (left + right) / 2, right - 3])
    for (const y of [top + 3, (top + bottom) / 2, bottom - 3]) yield [x, y];
}

/** What stands for the element on the screen: an input that is drawn by its label is as good as the label. */
function isInSight(element: Element): boolean {
  const seen = [element, element.closest("label")].filter((one) => one !== null);
  return seen.some((one) =>
    [...one.getClientRects()].some((box) =>
      [...pointsOf(box)].some(([x, y]) => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && one.contains(hit);
      }),
    ),
  );
}

const nameOf = (element: Element) =>
  [element.tagName, element.id, element.getAttribute("aria-label") ?? element.textContent]
    .join(" ")
    .slice(0, 90);

/** Presses Tab from `start` on until the focus leaves it, or is back. */
async function stopsOf(start: HTMLElement): Promise<HTMLElement[]> {
  start.tabIndex = -1;
  start.focus();
  const stops = new Set<HTMLElement>();
  for (;;) {
    await userEvent.tab();
    const stop = document.activeElement;
    if (!(stop instanceof HTMLElement) || !start.contains(stop) || stops.has(stop)) break;
    stops.add(stop);
  }
  return [...stops];
}

/** Brings the focus to each stop as Tab does, a hundred times as fast; the stops that can't be seen then. */
function hiddenOf(stops: readonly HTMLElement[]) {
  const hidden: string[] = [];
  let focused = 0;
  for (const stop of stops) {
    stop.focus();
    // What only other sizes show can't take the focus.
    if (document.activeElement !== stop) continue;
    focused += 1;
    if (!isInSight(stop)) hidden.push(nameOf(stop));
  }
  return { focused, hidden };
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

describe.each([en, pl])("in $locale", (messages) => {
  it.each(SCREENS)(
    "$name hides nothing that has the focus, at any size",
    {
      timeout: 120_000,
    },
    async ({ show }) => {
      await page.viewport(1280, 860);
      const start = await show(messages);
      await waitFor(() => expect(start.getAnimations()).toEqual([]));
      const wide = await stopsOf(start);
      await page.viewport(390, 844);
      const stops = new Set([...wide, ...(await stopsOf(start))]);
      const hidden: Record<string, string[]> = {};
      for (const [width, height] of SIZES) {
        await page.viewport(width, height);
        start.focus();
        // Heights are measured when they have changed.
        await frame();
        await frame();
        const walked = hiddenOf([...stops]);
        expect(walked.focused).toBeGreaterThan(8);
        if (walked.hidden.length > 0) hidden[`${width} x ${height}`] = walked.hidden;
      }
      expect(hidden).toEqual({});
    },
  );
});
