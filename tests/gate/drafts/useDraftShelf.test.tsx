import { renderHook, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { clearContactGateDrafts } from "../../../src/gate/drafts/clearContactGateDrafts.js";
import { draftKey } from "../../../src/gate/drafts/Draft.js";
import { useDraftShelf } from "../../../src/gate/drafts/useDraftShelf.js";
import { aDraft } from "./aDraft.js";

/** Delivers at once, to all others of the same name, as tabs of one browser hear of each other. */
class FakeChannel {
  static open = new Set<FakeChannel>();
  static sent: unknown[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  constructor(readonly name: string) {
    FakeChannel.open.add(this);
  }
  postMessage(data: unknown): void {
    FakeChannel.sent.push(data);
    for (const other of FakeChannel.open) {
      if (other !== this && other.name === this.name) other.onmessage?.({ data });
    }
  }
  close(): void {
    FakeChannel.open.delete(this);
  }
}

beforeEach(() => {
  window.sessionStorage.clear();
  vi.stubGlobal("BroadcastChannel", FakeChannel);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const draft = aDraft();
const session = { account: draft.account, user: draft.user, environment: draft.environment };

/** A provider with a draft that waits to be written, and one that is. */
async function shelfWithDrafts() {
  window.sessionStorage.setItem(draftKey(draft), JSON.stringify(draft));
  const view = renderHook(() => useDraftShelf(session, { storage: "session" }));
  const shelf = view.result.current;
  await waitFor(() => expect(shelf.vault).toBeDefined());
  await waitFor(() => expect(window.sessionStorage).toHaveLength(1));
  shelf.memory.set(draftKey(draft), draft);
  shelf.vault?.write(draft);
  return { ...view, shelf };
}

/** As another tab does it: nothing of its own page is heard here but the message. */
function signOutElsewhere(): void {
  const channel = new FakeChannel("contact-gate/drafts");
  channel.postMessage("a call in another tab");
  channel.close();
}

it("a sign-out in another tab leaves 0 bytes here, and nothing is written back", async () => {
  const { shelf } = await shelfWithDrafts();
  signOutElsewhere();
  expect(window.sessionStorage).toHaveLength(0);
  expect(shelf.memory.size).toBe(0);
  shelf.vault?.write(draft);
  shelf.vault?.flush();
  expect(window.sessionStorage).toHaveLength(0);
});

it("a sign-out in this tab is told to the others without a word of what was typed", async () => {
  const { shelf } = await shelfWithDrafts();
  FakeChannel.sent = [];
  await clearContactGateDrafts();
  expect(FakeChannel.sent).toEqual([expect.stringMatching(/^[\w-]{36}$/)]);
  expect(window.sessionStorage).toHaveLength(0);
  // Whoever signs in next in this page has drafts again.
  shelf.vault?.write(draft);
  shelf.vault?.flush();
  expect(window.sessionStorage).toHaveLength(1);
});

it("nobody listens any more once the provider has gone", async () => {
  const { unmount } = await shelfWithDrafts();
  unmount();
  expect(FakeChannel.open.size).toBe(0);
});
