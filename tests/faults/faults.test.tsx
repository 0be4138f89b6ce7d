import { act, screen, within } from "@testing-library/react";
import { version } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { en } from "../../src/messages/locales/en.js";
import { FAULTS, type Fault } from "./faults.js";
import { createFaultyBackend, dueInfo, type FaultyBackend } from "./support/createFaultyBackend.js";
import { listen } from "./support/listen.js";
import {
  box,
  lookAgain,
  pass,
  press,
  renderFaultyGate,
  submit,
  TYPED,
  type,
} from "./support/renderFaultyGate.js";

/** Longer than a call may take, and than the retries of a save. */
const LONG = 30_000;

const TITLES = [
  ...Object.values(en.errors),
  ...Object.values(en.loadErrors),
  { title: en.summary.errorsTitle },
].map(({ title }) => title);

const portal = () => screen.queryByRole("heading", { name: "The portal" });

let backend: FaultyBackend;
let ears: ReturnType<typeof listen>;

// Chunks come in real time, which the clock of these tests does not wait for.
await import("../../src/components/record/conflict/ConflictPanel.js");
await import("../../src/form/mergeUnsaved.js");
await import("../../src/domain/merge/mergeContactInfo.js");

beforeEach(async () => {
  expect(version.split(".")[0]).toBe(process.env.REACT ?? "19");
  vi.useFakeTimers();
  backend = await createFaultyBackend();
});

afterEach(() => {
  ears.stop();
  vi.useRealTimers();
});

function start(fault: Fault): void {
  ears = listen();
  backend.break(fault);
}

function startWhileSaving(fault: Fault): void {
  const { serve, savesOnly } = fault;
  start({
    ...fault,
    serve: (request, handler) =>
      savesOnly && request.method === "GET" ? handler(request) : serve(request, handler),
  });
}

/** It is said once, shown with what to do next, and help is at hand (R16). */
function expectSaid([title, next]: [string, RegExp]): void {
  const said = ears.heard.filter((text) => TITLES.some((one) => text.includes(one)));
  expect(said, said.join("|")).toHaveLength(1);
  expect(said[0]).toContain(title);
  expect(screen.getAllByText((text) => text.startsWith(title))[0]).toBeVisible();
  expect(screen.getByRole("dialog")).toHaveTextContent(next);
  expect(screen.getByRole("link", { name: "Contact support team" })).toBeVisible();
  expect(portal()).not.toBeInTheDocument();
}

function expectTyped(): void {
  for (const name of ["Name", "Email"] as const) expect(box(name)).toHaveValue(TYPED[name]);
}

/** Once the backend is well again, what was typed gets there, and was written once. */
async function expectSavedOnce(): Promise<void> {
  backend.heal();
  await press(submit());
  await pass(1_000);
  expect(portal()).toHaveFocus();
  expect(backend.mine).toHaveLength(1);
  expect((await backend.stored())?.contacts.technicalEmergency).toMatchObject([
    { name: TYPED.Name, email: TYPED.Email },
  ]);
}

const puts = () => backend.calls.filter(({ method }) => method === "PUT");

describe.each(FAULTS)("$name", (fault) => {
  it("while loading", async () => {
    start(fault);
    const { failures } = renderFaultyGate(backend);
    await pass(LONG);
    expectSaid(fault.load);
    expect(screen.getByRole("dialog")).toHaveFocus();
    expect(failures[0]).toMatchObject({ during: "load", code: fault.code.load });
    expect(backend.mine).toEqual([]);
    backend.heal();
    if (fault.code.load === "context_changed") {
      expect(screen.getByRole("button", { name: "Reload the page" })).toBeVisible();
      return;
    }
    // Either it comes by itself, as the screen says, or by the button.
    if (/We keep trying|by ourselves/.test(screen.getByRole("dialog").textContent ?? "")) {
      await pass(90_000);
    } else {
      await press(screen.getByRole("button", { name: "Try again" }));
      await pass(100);
    }
    expect(submit()).toBeVisible();
    expect(screen.getByRole("dialog").contains(document.activeElement)).toBe(true);
  });

  it.each(["clean", "dirty"])("behind a %s form", async (state) => {
    renderFaultyGate(backend);
    await pass(100);
    if (state === "dirty") await type();
    box("Email").focus();
    start(fault);
    await pass(LONG + 10_000);
    expectSaid(fault.notice);
    expect(box("Email")).toHaveFocus();
    if (state === "dirty") expectTyped();
    expect(backend.mine).toEqual([]);
    backend.heal();
    await lookAgain();
    expect(screen.queryByText(fault.notice[0])).not.toBeInTheDocument();
    if (state === "dirty") await expectSavedOnce();
  });

  it("while saving", async () => {
    const { failures } = renderFaultyGate(backend);
    await pass(100);
    await type();
    startWhileSaving(fault);
    await press(submit());
    await pass(LONG);
    expectSaid(fault.save);
    expectTyped();
    expectFocus(fault);
    expect(backend.mine.length).toBeLessThanOrEqual(1);
    const told = failures.filter(({ during }) => during === "save");
    expect(new Set(told.map(({ code }) => code))).toEqual(new Set([fault.code.save]));
    expectSends(fault);
    await expectSavedOnce();
  });

  async function chooseMine() {
    await press(screen.getByRole("button", { name: "Use all of mine" }));
    await press(screen.getByRole("button", { name: "Save with these choices" }));
  }

  it("in a conflict", async () => {
    renderFaultyGate(backend);
    await pass(100);
    await type();
    await backend.somebodyElseSaves(dueInfo("Priya's desk"));
    await press(submit());
    await pass(1_000);
    expect(screen.getByRole("heading", { name: /Somebody else changed/ })).toHaveFocus();
    startWhileSaving(fault);
    await chooseMine();
    await pass(LONG);
    expectSaid(fault.save);
    expectTyped();
    expect(screen.getByRole("dialog").contains(document.activeElement)).toBe(true);
    expect(backend.mine.length).toBeLessThanOrEqual(1);
    await expectSavedOnce();
  });

  it.each(["loading", "saving"])("while the gate is taken away, %s", async (state) => {
    const { unmount, failures } = renderFaultyGate(backend);
    if (state === "saving") {
      await pass(100);
      await type();
    }
    start(fault);
    const release = backend.hold();
    if (state === "saving") {
      await press(submit());
      // What merges is a chunk, which the first save of all waits for.
      await act(() => vi.dynamicImportSettled());
      expect(puts()).toHaveLength(1);
    }
    const sent = puts().length;
    unmount();
    release();
    await pass(LONG);
    expect(ears.heard).toEqual([]);
    expect(failures).toEqual([]);
    expect(backend.mine.length).toBeLessThanOrEqual(sent);
    expect(puts()).toHaveLength(sent);
    expect(vi.getTimerCount()).toBe(0);
    expect(document.querySelector("[data-contact-gate-layer], [inert]")).toBeNull();
  });
});

function expectFocus({ focus }: Fault): void {
  if (focus === "summary") {
    expect(screen.getByRole("region", { name: "There is a problem" })).toHaveFocus();
  } else {
    expect(submit()).toHaveFocus();
  }
}

/** A save is sent again only where that helps, and not sooner than asked. */
function expectSends({ sends, apart = 1 }: Fault): void {
  const times = puts().map(({ at }) => at);
  expect(times).toHaveLength(sends);
  const waits = times.slice(1).map((at, index) => at - (times[index] ?? 0));
  for (const wait of waits) expect(wait).toBeGreaterThanOrEqual(apart);
}

it("tells that a save is sent again, and takes the lost answer for the success that it was", async () => {
  renderFaultyGate(backend);
  await pass(100);
  await type();
  const reset = FAULTS.find(({ name }) => name.startsWith("a connection reset"));
  if (!reset) throw new Error("the table has changed");
  start(reset);
  await press(submit());
  await pass(50);
  const busy = within(screen.getByRole("dialog")).getByRole("button", { name: "Trying again…" });
  expect(busy).toHaveFocus();
  backend.heal();
  await pass(2_000);
  expect(portal()).toHaveFocus();
  expect(backend.mine).toHaveLength(1);
  expect(puts()).toHaveLength(2);
});
