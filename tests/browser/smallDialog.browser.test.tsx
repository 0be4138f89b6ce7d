import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { pl } from "../../src/messages/locales/pl.js";
import { renderLocked } from "./renderLocked.js";

const WORDS = { en: { submit: "Submit" }, pl: { submit: pl.gate.submit } };

const boxOf = (element: Element) => element.getBoundingClientRect();

describe("a dialog as narrow as a phone", () => {
  beforeEach(() => page.viewport(360, 640));

  it("shows the title of a long error summary below the tabs", async () => {
    renderLocked({ empty: true });
    await userEvent.click(await screen.findByRole("button", { name: "Submit" }));
    const title = await screen.findByRole("heading", { name: "There is a problem" });
    const tabs = screen.getByRole("tablist");
    expect(boxOf(title).top).toBeGreaterThanOrEqual(boxOf(tabs).bottom);
    expect(boxOf(title).bottom).toBeLessThan(boxOf(screen.getByRole("dialog")).bottom);
  });

  it.each([
    ["en", 360],
    ["pl", 360],
    ["en", 320],
    ["pl", 320],
    ["pl", 240],
  ] as const)("keeps the footer's buttons inside, in %s at %i pixels", async (language, width) => {
    await page.viewport(width, 640);
    renderLocked({ modal: language === "pl" ? { messages: pl } : {} });
    const submit = await screen.findByRole("button", { name: WORDS[language].submit });
    const footer = submit.closest("footer");
    if (!footer) throw new Error("Submit stands in the footer.");
    for (const button of within(footer).getAllByRole("button")) {
      expect(boxOf(button).right).toBeLessThanOrEqual(width - 16);
      expect(boxOf(button).left).toBeGreaterThanOrEqual(16);
    }
  });
});

describe("a dialog that is wide but short", () => {
  beforeEach(() => page.viewport(1280, 480));

  it("keeps the list of sections beside them, and in sight while they scroll", async () => {
    renderLocked({ empty: true });
    const rail = await screen.findByRole("navigation", { name: "Sections" });
    const hours = screen.getByRole("group", { name: "Operational support" });
    hours.scrollIntoView();
    expect(boxOf(rail).right).toBeLessThanOrEqual(boxOf(hours).left);
    const link = within(rail).getByRole("link", { name: /Operational support/ });
    const tabs = screen.getByRole("tablist");
    expect(boxOf(link).top).toBeGreaterThanOrEqual(boxOf(tabs).bottom);
    expect(boxOf(link).bottom).toBeLessThanOrEqual(
      boxOf(screen.getByRole("button", { name: "Submit" })).top,
    );
  });
});

describe("Submit", () => {
  beforeEach(() => page.viewport(1280, 800));

  it("stays where it is when the list of what is left takes fewer lines", async () => {
    const { open: _, ...view } = renderLocked({ empty: true });
    const submit = await screen.findByRole("button", { name: "Submit" });
    // From the dialog's edge, because the sheet comes in by moving.
    const place = () => boxOf(screen.getByRole("dialog")).bottom - boxOf(submit).top;
    const before = place();
    const footer = submit.closest("footer");
    const heightBefore = footer && boxOf(footer).height;
    await userEvent.click(await screen.findByRole("button", { name: "Mon–Fri 9–17" }));
    for (const section of ["Technical emergency contacts", "Technical non-emergency contacts"]) {
      const group = within(view.getByRole("group", { name: section }));
      await userEvent.fill(group.getByRole("textbox", { name: "Name" }), "Duty");
      await userEvent.fill(group.getByRole("textbox", { name: "Email" }), "duty@acme.example");
    }
    await screen.findByText("3 sections left");
    expect(place()).toBe(before);
    expect(footer && boxOf(footer).height).not.toBe(heightBefore);
  });
});
