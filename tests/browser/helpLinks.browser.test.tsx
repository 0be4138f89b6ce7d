import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { createMemoryClient } from "../../src/client/memory/index.js";
import { ContactGateProvider } from "../../src/components/gate/ContactGateProvider.js";
import { ContactInfoPage } from "../../src/components/page/ContactInfoPage.js";
import { sampleContactInfo } from "../../src/testing/index.js";
import { renderLocked } from "./renderLocked.js";

const boxOf = (element: Element) => element.getBoundingClientRect();
const HOST = { supportHref: "https://support.example", helpHref: "/help" };

const SCREENS = [
  {
    name: "the gate",
    async open(direction: "ltr" | "rtl") {
      renderLocked({ empty: true, modal: { messages: { direction } } });
      await screen.findByRole("button", { name: "Submit" });
      return screen.getByRole("dialog");
    },
  },
  {
    name: "the page",
    async open(direction: "ltr" | "rtl") {
      render(
        <ContactGateProvider client={createMemoryClient({ info: sampleContactInfo() })}>
          <main>
            <ContactInfoPage {...HOST} messages={{ direction }} />
          </main>
        </ContactGateProvider>,
      );
      await screen.findByRole("group", { name: "Technical emergency contacts" });
      return screen.getByRole("main");
    },
  },
];

/** Pixels that may lie between the links and the edge. */
const GUTTER = 40;

describe("“Contact support team” stands at the inline end of the top (R16)", () => {
  it.each(
    SCREENS.flatMap(({ name, open }) =>
      ([1280, 390] as const).flatMap((width) =>
        (["ltr", "rtl"] as const).map((direction) => ({ name, open, width, direction })),
      ),
    ),
  )("in $name, at $width pixels, $direction", async ({ open, width, direction }) => {
    await page.viewport(width, 844);
    const container = await open(direction);
    const support = screen.getByRole("link", { name: /^Contact support team/ });
    const help = screen.getByRole("link", { name: /^How to get help/ });
    const frame = boxOf(container);
    const links = [boxOf(support), boxOf(help)];
    const toEnd =
      direction === "rtl"
        ? Math.min(...links.map(({ left }) => left)) - frame.left
        : frame.right - Math.max(...links.map(({ right }) => right));
    expect(toEnd).toBeGreaterThanOrEqual(0);
    expect(toEnd).toBeLessThanOrEqual(GUTTER);
    const tabs = boxOf(screen.getByRole("tablist"));
    for (const { bottom, top } of links) {
      expect(bottom).toBeLessThanOrEqual(tabs.top);
      expect(top - frame.top).toBeLessThan(100);
    }
  });
});
