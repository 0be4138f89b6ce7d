/** Messages between tabs, which wait until they are delivered. */
export interface TabChannels {
  deliver(): void;
}

interface Waiting {
  to: FakeChannel;
  data: unknown;
}

/** What the gate needs of a browser's BroadcastChannel. */
class FakeChannel {
  onmessage: ((event: { data: unknown }) => void) | null = null;

  constructor(
    readonly name: string,
    private readonly all: Set<FakeChannel>,
    private readonly waiting: Waiting[],
  ) {
    all.add(this);
  }

  postMessage(data: unknown): void {
    for (const to of this.all) {
      if (to !== this && to.name === this.name) this.waiting.push({ to, data });
    }
  }

  close(): void {
    this.all.delete(this);
  }

  get isOpen(): boolean {
    return this.all.has(this);
  }
}

/** The little of a browser that the gate looks at, the same for all tabs. `restore` takes it away again. */
export function stubBrowser(): TabChannels & { restore(): void } {
  const all = new Set<FakeChannel>();
  const waiting: Waiting[] = [];
  const stubs = {
    document: Object.assign(new EventTarget(), { visibilityState: "visible" }),
    window: new EventTarget(),
    BroadcastChannel: class extends FakeChannel {
      constructor(name: string) {
        super(name, all, waiting);
      }
    },
  };
  const before = new Map(
    Object.keys(stubs).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]),
  );
  for (const [name, value] of Object.entries(stubs)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  return {
    deliver() {
      const next = waiting.shift();
      if (next?.to.isOpen) next.to.onmessage?.({ data: next.data });
    },
    restore() {
      for (const [name, descriptor] of before) {
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else Reflect.deleteProperty(globalThis, name);
      }
    },
  };
}
