import { act, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type COPIES, HostDialog } from "./HostDialog.js";
import { pageAttributes, renderLocked } from "./renderLocked.js";

const gate = async () => {
  await screen.findByRole("tab", { name: "Contact information", hidden: true });
  return page.getByRole("dialog", { name: "Contact information" });
};
const field = () =>
  page
    .getByRole("group", { name: "Technical emergency contacts", exact: true })
    .getByRole("textbox", { name: "Name" });
const hostState = () => screen.getByText(/^host dialog/).textContent;

async function typeIntoTheGate() {
  await userEvent.fill(field(), "");
  await userEvent.click(field());
  await userEvent.keyboard("Ada");
  await expect.element(field()).toHaveValue("Ada");
  await expect.element(field()).toHaveFocus();
}

/** Somebody else completes the record, and what was typed here is given up. */
async function openPortal(open: () => void) {
  act(open);
  await userEvent.click(page.getByRole("button", { name: /^Discard mine/ }));
  await screen.findByText("The portal");
}

/** Afterwards the host's dialog works, and closes as it would without us. */
async function closeHostDialog(before: Record<string, string>) {
  await userEvent.click(page.getByRole("textbox", { name: "Host field" }));
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(hostState()).toBe("host dialog closed"));
  await waitFor(() => expect(pageAttributes()).toEqual(before));
  expect(getComputedStyle(document.body).pointerEvents).toBe("auto");
  expect(document.querySelectorAll("[inert], [aria-hidden]")).toHaveLength(0);
}

beforeEach(() => page.viewport(1280, 800));

describe.each<keyof typeof COPIES>(["older", "same"])(
  "with the %s copy of Radix on the page",
  (copy) => {
    it("a host dialog that was open before stays open behind the gate, and works afterwards", async () => {
      const before = pageAttributes();
      const { open } = renderLocked({ frame: <HostDialog copy={copy} defaultOpen /> });
      await gate();
      await typeIntoTheGate();
      await userEvent.keyboard("{Escape}");
      await userEvent.click(page.getByRole("heading", { name: "Alert contacts" }));
      expect(hostState()).toBe("host dialog open");
      await openPortal(open);
      await closeHostDialog(before);
    });

    it("a host dialog that opens later takes nothing away from the gate", async () => {
      const before = pageAttributes();
      const { open } = renderLocked({ frame: <HostDialog copy={copy} /> });
      await gate();
      await typeIntoTheGate();
      act(() => document.getElementById("open-host-dialog")?.click());
      await waitFor(() => expect(hostState()).toBe("host dialog open"));
      await expect.element(field()).toHaveFocus();
      await expect.element(await gate()).toBeVisible();
      await typeIntoTheGate();
      await userEvent.keyboard("{Escape}");
      await userEvent.click(page.getByRole("heading", { name: "Alert contacts" }));
      expect(hostState()).toBe("host dialog open");

      const sections = document.querySelector(".cg-sections");
      if (!sections) throw new Error("The sections are not there.");
      await userEvent.wheel(page.elementLocator(sections), { delta: { y: 300 } });
      await waitFor(() => expect(sections.scrollTop).toBeGreaterThan(0));

      await openPortal(open);
      await closeHostDialog(before);
    });

    it("the gate's own popup closes on Escape, and nothing else does", async () => {
      const { open } = renderLocked({ frame: <HostDialog copy={copy} defaultOpen /> });
      await gate();
      await userEvent.click(page.getByRole("combobox", { name: "Add alert contact" }));
      const option = page.getByRole("option", { name: /Anna Kowalska/ });
      await expect.element(option).toBeVisible();
      await userEvent.keyboard("{Escape}");
      await expect.element(option).not.toBeInTheDocument();
      expect(hostState()).toBe("host dialog open");
      act(open);
    });
  },
);
