import { vi } from "vitest";

interface Listened {
  target: EventTarget;
  type: string;
  listener: unknown;
  capture: boolean;
}

type Listening = Pick<EventTarget, "addEventListener" | "removeEventListener">;
type Options = boolean | AddEventListenerOptions | undefined;

const captures = (options: Options) =>
  typeof options === "object" ? options.capture === true : options === true;

const isOnce = (options: Options) => typeof options === "object" && options.once === true;

const isOfPage = (target: EventTarget) =>
  target === window ||
  target === document ||
  target === document.body ||
  target === document.documentElement ||
  target === window.visualViewport;

/** React listens on its containers for as long as they live, and binds one function for each kind of event. */
const isOfReact = (listener: unknown) =>
  typeof listener === "function" && listener.name.startsWith("bound dispatch");

/**
 * What waits for an event that comes once, on something that goes with the gate, needs no clean-up. Everything else is
 * counted: on the page and on every element and signal.
 */
const isCounted = ({ target, listener }: Listened, options: Options) =>
  isOfPage(target) || !(isOfReact(listener) || isOnce(options));

/** Counts what is left from now on: listeners, observers, channels, timers, attributes, nodes. */
export function countLeftovers() {
  const listeners = watchListeners();
  const observing = watchObservers();
  const channels = watchChannels();

  const attributes = (element: Element) =>
    [...element.attributes].map(({ name, value }) => `${name}=${value}`);

  return () => ({
    listeners: listeners.map(({ target, type }) => `${nameOf(target)} ${type}`).sort(),
    observers: [...observing].map((observer) => observer.constructor.name),
    channels: [...channels].map(({ name }) => name),
    timers: vi.getTimerCount(),
    html: attributes(document.documentElement),
    body: attributes(document.body),
    nodes: document.querySelectorAll("*").length,
  });
}

function nameOf(target: EventTarget): string {
  if (target === window) return "window";
  return target instanceof Node ? target.nodeName.toLowerCase() : target.constructor.name;
}

/** The test DOM gives `window` functions of its own, which know nothing of what happens to the prototype's. */
function watchListeners(): Listened[] {
  const found: Listened[] = [];
  watchIn(EventTarget.prototype, found);
  if (Object.hasOwn(window, "addEventListener")) watchIn(window, found);
  return found;
}

function watchIn(owner: Listening, found: Listened[]): void {
  const { addEventListener, removeEventListener } = owner;
  const indexOf = ({ target, type, listener, capture }: Listened) =>
    found.findIndex(
      (one) =>
        one.target === target &&
        one.type === type &&
        one.listener === listener &&
        one.capture === capture,
    );
  const forget = (one: Listened) => {
    const index = indexOf(one);
    if (index >= 0) found.splice(index, 1);
  };

  vi.spyOn(owner, "addEventListener").mockImplementation(function (
    this: EventTarget | undefined,
    type,
    listener,
    options,
  ) {
    const target = this ?? window;
    const one = { target, type, listener, capture: captures(options) };
    if (listener && isCounted(one, options) && indexOf(one) < 0) {
      found.push(one);
      if (isOnce(options)) addEventListener.call(target, type, () => forget(one), options);
    }
    addEventListener.call(target, type, listener, options);
  });
  vi.spyOn(owner, "removeEventListener").mockImplementation(function (
    this: EventTarget | undefined,
    type,
    listener,
    options,
  ) {
    const target = this ?? window;
    forget({ target, type, listener, capture: captures(options) });
    removeEventListener.call(target, type, listener, options);
  });
}

/** Observers of sizes and of what is in view are stand-ins, since the test DOM has none. */
function watchObservers(): Set<object> {
  const observing = new Set<object>();
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

  class Observer {
    observe(): void {
      observing.add(this);
    }
    unobserve(): void {}
    takeRecords(): [] {
      return [];
    }
    disconnect(): void {
      observing.delete(this);
    }
  }
  vi.stubGlobal("IntersectionObserver", class IntersectionObserver extends Observer {});
  vi.stubGlobal("ResizeObserver", class ResizeObserver extends Observer {});
  return observing;
}

function watchChannels(): Set<BroadcastChannel> {
  const open = new Set<BroadcastChannel>();
  class Watched extends BroadcastChannel {
    constructor(name: string) {
      super(name);
      open.add(this);
    }
    override close(): void {
      open.delete(this);
      super.close();
    }
  }
  vi.stubGlobal("BroadcastChannel", Watched);
  return open;
}
