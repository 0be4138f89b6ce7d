import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { TimeZonesField } from "../../src/components/hours/zones/TimeZonesField.js";
import { readyCombobox } from "../components/support/readyCombobox.js";

const highlighted = () => screen.getByRole("option", { selected: true });

/** The place of the highlighted zone among all, once it is fully inside the list. */
async function placeInView(): Promise<number> {
  const list = screen.getByRole("listbox").getBoundingClientRect();
  await expect
    .poll(() => {
      const row = highlighted().getBoundingClientRect();
      return row.top >= list.top - 1 && row.bottom <= list.bottom + 1;
    })
    .toBe(true);
  return Number(highlighted().getAttribute("aria-posinset"));
}

async function setUp() {
  render(
    <div className="cg-root">
      <TimeZonesField value={[]} onChange={() => {}} inputId="zones" />
    </div>,
  );
  await userEvent.click(await readyCombobox("Add a time zone"));
  const [first] = await screen.findAllByRole("option");
  return Number(first?.getAttribute("aria-setsize"));
}

it("keeps the highlighted zone in view from end to end of the list", async () => {
  const count = await setUp();
  await userEvent.keyboard("{ArrowUp}");
  expect(await placeInView()).toBe(count);
  await userEvent.keyboard("{ArrowUp>15/}");
  expect(await placeInView()).toBe(count - 15);
  await userEvent.keyboard("{PageUp}{PageUp}");
  expect(await placeInView()).toBe(count - 35);
  await userEvent.keyboard("{Home}{ArrowDown>25/}");
  expect(await placeInView()).toBe(26);
});

it("brings more zones as somebody scrolls, and moves none that is in view", async () => {
  const count = await setUp();
  const list = screen.getByRole("listbox");
  list.scrollTop = list.scrollHeight;
  await expect.poll(() => screen.getAllByRole("option").length).toBeGreaterThan(12);

  await userEvent.keyboard("{End}");
  expect(await placeInView()).toBe(count);
  const last = highlighted();
  list.scrollTop = 0;
  const before = last.getBoundingClientRect().top;
  await expect.poll(() => screen.getAllByRole("option").length).toBeGreaterThan(20);
  expect(Math.abs(last.getBoundingClientRect().top - before)).toBeLessThan(2);
});
