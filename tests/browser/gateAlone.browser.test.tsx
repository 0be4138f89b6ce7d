import { act, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { pageAttributes, renderLocked } from "./renderLocked.js";

const gate = () => screen.findByRole("tab", { name: "Contact information" });
const added: Element[] = [];

function onBody(html: string): HTMLElement {
  const template = document.createElement("template");
  template.innerHTML = html;
  const element = template.content.firstElementChild;
  if (!(element instanceof HTMLElement)) throw new Error("One element was expected.");
  document.body.append(element);
  added.push(element);
  return element;
}

afterEach(() => {
  for (const element of added.splice(0)) element.remove();
});

beforeEach(() => page.viewport(1280, 800));

describe("a locked gate", () => {
  it("takes the focus, and Tab never leads out of it", async () => {
    onBody("<button>Outside</button>");
    renderLocked();
    await gate();
    const dialog = screen.getByRole("dialog", { name: "Contact information" });
    await waitFor(() => expect(dialog).toHaveFocus());
    for (let step = 0; step < 60; step += 1) {
      await userEvent.tab();
      expect(
        dialog.contains(document.activeElement) || document.activeElement === document.body,
      ).toBe(true);
    }
  });

  it("makes the page inert, also what is added later, and gives it back", async () => {
    const before = onBody("<div><button>Before</button></div>");
    const own = onBody("<div inert><button>Inert by the host</button></div>");
    const attributes = pageAttributes();
    const { open } = renderLocked();
    await gate();
    const later = onBody("<div><button>Later</button></div>");
    await waitFor(() => expect(later).toHaveAttribute("inert"));
    expect(before).toHaveAttribute("inert");
    expect(getComputedStyle(document.documentElement).overflow).toBe("hidden");

    act(open);
    const heading = await screen.findByRole("heading", { name: "The portal" });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(before).not.toHaveAttribute("inert");
    expect(later).not.toHaveAttribute("inert");
    expect(own).toHaveAttribute("inert");
    expect(pageAttributes()).toEqual(attributes);
    expect(getComputedStyle(document.documentElement).overflow).not.toBe("hidden");
    expect(document.querySelectorAll("[data-radix-focus-guard], [aria-hidden]")).toHaveLength(0);
  });

  it("leaves usable what the host names, also when it comes late", async () => {
    renderLocked({ modal: { keepReachable: [".toast"] } });
    await gate();
    const toasts = onBody('<div><p>Not me</p><div class="toast"><button>Undo</button></div></div>');
    toasts.classList.add("late");
    toasts.setAttribute("style", "position: fixed; inset: 0 auto auto 0; z-index: 2000");
    const undo = toasts.querySelector("button");
    let pressed = 0;
    undo?.addEventListener("click", () => {
      pressed += 1;
    });
    await waitFor(() => expect(toasts.querySelector("p")).toHaveAttribute("inert"));
    await userEvent.click(page.getByRole("button", { name: "Undo" }));
    expect(pressed).toBe(1);
    expect(undo).toHaveFocus();
  });

  it("gives Escape to its own popups first, and stays", async () => {
    renderLocked();
    await gate();
    const people = page.getByRole("combobox", { name: "Add alert contact" });
    await userEvent.click(people);
    await expect.element(page.getByRole("option", { name: /Anna Kowalska/ })).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect
      .element(page.getByRole("option", { name: /Anna Kowalska/ }))
      .not.toBeInTheDocument();
    await expect.element(people).toHaveFocus();
    await userEvent.keyboard("{Escape}{Escape}");
    expect(screen.getByRole("dialog", { name: "Contact information" })).toBeVisible();
  });

  it("takes the focus back when its place disappears", async () => {
    renderLocked();
    await gate();
    const help = screen.getByRole("link", { name: "How to get help" });
    act(() => help.focus());
    help.remove();
    await waitFor(() =>
      expect(screen.getByRole("dialog", { name: "Contact information" })).toHaveFocus(),
    );
  });

  it("takes the focus back from whoever grabs it", async () => {
    renderLocked();
    await gate();
    const input = await screen.findByRole("combobox", { name: "Add alert contact" });
    act(() => input.focus());
    const thief = onBody("<div><input aria-label='Thief'></div>");
    thief.querySelector("input")?.focus();
    expect(input).toHaveFocus();
  });

  it("can stand in a container of the host's, whose surroundings are inert too", async () => {
    const frame = onBody("<div><nav><a href='/x'>Nav</a></nav><div id='place'></div></div>");
    const container = frame.querySelector<HTMLElement>("#place");
    renderLocked({ modal: { container } });
    await gate();
    expect(container?.contains(screen.getByRole("dialog"))).toBe(true);
    expect(frame.querySelector("nav")).toHaveAttribute("inert");
    expect(frame).not.toHaveAttribute("inert");
  });
});

describe("two gates on one page", () => {
  it("are used one after the other, and leave nothing behind", async () => {
    const attributes = pageAttributes();
    const first = renderLocked();
    await gate();
    const second = renderLocked();
    await waitFor(() => expect(document.querySelectorAll('[role="dialog"]')).toHaveLength(2));
    const layers = [...document.querySelectorAll("[data-contact-gate-layer]")];
    await waitFor(() =>
      expect(layers.map((layer) => layer.hasAttribute("inert"))).toEqual([true, false]),
    );
    await waitFor(() => expect(layers[1]?.contains(document.activeElement)).toBe(true));

    act(second.open);
    await waitFor(() => expect(layers[0]).not.toHaveAttribute("inert"));
    expect(second.container).toHaveAttribute("inert");
    await waitFor(() => expect(layers[0]?.contains(document.activeElement)).toBe(true));

    act(first.open);
    await waitFor(() => expect(document.querySelector("[data-contact-gate-layer]")).toBeNull());
    expect(document.querySelectorAll("[inert]")).toHaveLength(0);
    expect(pageAttributes()).toEqual(attributes);
  });
});
