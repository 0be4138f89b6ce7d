import { vi } from "vitest";

interface Listened {
  target: EventTarget;
  type: string;
  listener: unknown;
  capture: boolean;
}

const captures = (options: unknown) =>
  typeof options === "object" && options !== null && "capture" in options
    ? options.capture === true
    : options === true;

/** Signals and React's own containers come and go with the gate; what stays is the page. */
const isOfPage = (target: EventTarget) =>
  target === window ||
  target === document ||
  target === document.body ||
  target === document.documentElement ||
  target === window.visualViewport;

/** Counts what is left on the page from now on: listeners, observers, timers, attributes, nodes. */
export function countLeftovers() {
  const listeners: Listened[] = [];
  const observing = new Set<object>();
  const { addEventListener, removeEventListener } = EventTarget.prototype;

  const is = (one: Listened, target: EventTarget, type: string, listener: unknown, all: unknown) =>
    one.target === target &&
    one.type === type &&
    one.listener === listener &&
    one.capture === captures(all);

  vi.spyOn(EventTarget.prototype, "addEventListener").mockImplementation(function (
    this: EventTarget,
    type,
    listener,
    options,
  ) {
    const target = this ?? window;
    const known = listeners.some((one) => is(one, target, type, listener, options));
    if (isOfPage(target) && !known) {
      listeners.push({ target, type, listener, capture: captures(options) });
    }
    addEventListener.call(target, type, listener, options);
  });
  vi.spyOn(EventTarget.prototype, "removeEventListener").mockImplementation(function (
    this: EventTarget,
    type,
    listener,
    options,
  ) {
    const target = this ?? window;
    const index = listeners.findIndex((one) => is(one, target, type, listener, options));
    if (index >= 0) listeners.splice(index, 1);
    removeEventListener.call(target, type, listener, options);
  });

  const { observe, disconnect } = MutationObserver.prototype;
  vi.spyOn(MutationObserver.prototype, "observe").mockImplementation(function (
    this: MutationObserver,
    ...args
  ) {
    observing.add(this);
    observe.apply(this, args);
  });
  vi.spyOn(MutationObserver.prototype, "disconnect").mockImplementation(function (
    this: MutationObserver,
  ) {
    observing.delete(this);
    disconnect.call(this);
  });

  const attributes = (element: Element) =>
    [...element.attributes].map(({ name, value }) => `${name}=${value}`);

  return () => ({
    listeners: listeners.map(({ type }) => type).sort(),
    observers: observing.size,
    timers: vi.getTimerCount(),
    html: attributes(document.documentElement),
    body: attributes(document.body),
    nodes: document.querySelectorAll("*").length,
  });
}
