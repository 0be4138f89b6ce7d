import { configure, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useEffect } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createMemoryClient, type MemoryClient } from "../../src/client/memory/index.js";
import {
  ContactGateProvider,
  type ContactGateProviderProps,
} from "../../src/components/gate/ContactGateProvider.js";
import { ContactInfoPage } from "../../src/components/page/ContactInfoPage.js";
import type { PartFailureProps } from "../../src/components/ui/boundary/PartFailure.js";
import type { MessagesOverride } from "../../src/messages/index.js";
import { sampleContactInfo } from "../../src/testing/index.js";
import {
  almostComplete,
  type GateSetUp,
  portal,
  renderGate,
  submit,
} from "../components/gate/renderGate.js";
import { defuse, explode, type Way } from "./support/bombs.js";

const { screens } = vi.hoisted(() => ({ screens: { fail: false } }));

vi.mock("../../src/components/gate/GateDialog.js", async (original) => {
  const { withBomb } = await import("./support/bombs.js");
  const real = await original<typeof import("../../src/components/gate/GateDialog.js")>();
  return { ...real, GateDialog: withBomb("dialog", real.GateDialog) };
});
vi.mock("../../src/components/gate/screens/CrashedScreen.js", async (original) => {
  const real =
    await original<typeof import("../../src/components/gate/screens/CrashedScreen.js")>();
  return {
    CrashedScreen: (props: { onRetry: () => void }) => {
      if (screens.fail) throw new Error("a bomb in the crash screen");
      return real.CrashedScreen(props);
    },
  };
});
vi.mock("../../src/components/ui/boundary/PartFailure.js", async (original) => {
  const { forwardRef } = await import("react");
  const { gateEnglish } = await import("../../src/messages/gateEnglish.js");
  const { PartFailure } =
    await original<typeof import("../../src/components/ui/boundary/PartFailure.js")>();
  return {
    PartFailure: forwardRef<HTMLButtonElement, PartFailureProps>(function Failure(props, ref) {
      if (screens.fail && props.messages !== gateEnglish)
        throw new Error("a bomb in the host's words");
      return <PartFailure {...props} ref={ref} />;
    }),
  };
});
vi.mock("../../src/components/page/PageBody.js", async (original) => {
  const { withBomb } = await import("./support/bombs.js");
  const real = await original<typeof import("../../src/components/page/PageBody.js")>();
  return { ...real, PageBody: withBomb("page", real.PageBody) };
});
await import("../../src/components/page/PageBody.js");

configure({ defaultHidden: true });

const CRASHED = "Something went wrong here";
const CRASH = { during: "render", code: "unexpected" };
const WAYS: Way[] = ["an effect", "a handler that breaks the state"];

beforeEach(() => {
  // React tells of what a boundary has caught, which is what is wanted here.
  vi.spyOn(console, "error").mockImplementation(() => {});
  window.addEventListener("error", silence);
});
afterEach(() => {
  window.removeEventListener("error", silence);
  screens.fail = false;
  defuse();
});

/** React 18 shows each error to the window too, although it is caught. */
function silence(event: ErrorEvent): void {
  event.preventDefault();
}

function Throws(): never {
  throw new Error("the host's mistake");
}

function ThrowsLater() {
  useEffect(() => {
    throw new Error("the host's mistake");
  });
  return <button type="button">Sign out</button>;
}

const onError = vi.fn();

function show({ provider, ...setUp }: GateSetUp = {}) {
  onError.mockClear();
  return renderGate({ provider: { onError, ...provider }, ...setUp });
}

function showPage(provider: Partial<ContactGateProviderProps>) {
  onError.mockClear();
  const client = createMemoryClient({ info: sampleContactInfo() });
  return render(
    <main>
      <h1>The portal</h1>
      <ContactGateProvider client={client} onError={onError} {...provider}>
        <ContactInfoPage supportHref="/support" helpHref="/help" />
      </ContactGateProvider>
    </main>,
  );
}

describe("a crash of the crash screen", () => {
  it.each(WAYS)(
    "after %s shows words of our own, keeps the portal closed, and is mended",
    async (way) => {
      const { mounts } = show();
      await submit();
      screens.fail = true;
      explode("dialog", way);
      expect(await screen.findByRole("heading", { name: CRASHED })).toBeVisible();
      expect(screen.getByRole("link", { name: "Contact support team" })).toHaveAttribute(
        "href",
        "https://support.example/contact",
      );
      expect(screen.getByRole("link", { name: "How to get help" })).toHaveAttribute(
        "href",
        "/help",
      );
      await waitFor(() => expect(screen.getByRole("dialog")).toHaveFocus());
      expect(mounts.ever).toBe(0);
      expect(onError).toHaveBeenCalledWith(CRASH);
      defuse();
      screens.fail = false;
      await userEvent.click(screen.getByRole("button", { name: "Try again" }));
      expect(await submit()).toBeVisible();
      expect(mounts.ever).toBe(0);
    },
  );

  it("leaves a portal that was open mounted, and out of reach", async () => {
    const client = createMemoryClient({ info: sampleContactInfo() });
    const gate = show({ client });
    await waitFor(() => expect(portal()).toBeVisible());
    screens.fail = true;
    explode("dialog");
    gate.again(createMemoryClient({ info: almostComplete() }));
    expect(await screen.findByRole("heading", { name: CRASHED })).toBeVisible();
    expect(portal()?.closest("[inert]")).not.toBeNull();
  });
});

it("a crash of what tells of a crash on the page leaves the host, and is mended", async () => {
  showPage({ messages: { operatorName: "Northwind" } });
  expect(await screen.findByRole("button", { name: "Save changes" })).toBeVisible();
  screen.getAllByRole("textbox", { name: "Name" })[0]?.focus();
  screens.fail = true;
  explode("page");
  expect(await screen.findByRole("alert")).toHaveTextContent(CRASHED);
  expect(portal()).toBeVisible();
  const again = screen.getByRole("button", { name: "Try again" });
  expect(again).toHaveFocus();
  defuse();
  await userEvent.click(again);
  expect(await screen.findByRole("button", { name: "Save changes" })).toBeVisible();
});

describe("the host's LinkComponent that throws", () => {
  it.each([
    ["in rendering", Throws],
    ["in an effect", ThrowsLater],
  ])("%s costs the gate nothing: a plain link stands in its place", async (_, LinkComponent) => {
    const { mounts } = show({
      provider: { LinkComponent },
      modal: { supportHref: "/support", pageHref: "/contacts" },
    });
    expect(await submit()).toBeVisible();
    expect(screen.getByRole("link", { name: "Contact support team" })).toHaveAttribute(
      "href",
      "/support",
    );
    expect(mounts.ever).toBe(0);
    expect(onError).toHaveBeenCalledWith(CRASH);
  });

  it("costs the page nothing either", async () => {
    showPage({ LinkComponent: Throws });
    expect(await screen.findByRole("button", { name: "Save changes" })).toBeVisible();
    expect(screen.getByRole("link", { name: "How to get help" })).toHaveAttribute("href", "/help");
    expect(portal()).toBeVisible();
  });

  it("costs the banner of an open portal nothing", async () => {
    const client = createMemoryClient({ info: almostComplete(), mode: "remind" });
    show({ client, provider: { LinkComponent: Throws }, modal: { pageHref: "/contacts" } });
    await screen.findByRole("region", { name: "Contact information is needed" });
    expect(screen.getByRole("link", { name: "Complete it now" })).toHaveAttribute(
      "href",
      "/contacts",
    );
    expect(portal()).toBeVisible();
  });
});

it.each([
  ["in rendering", Throws],
  ["in an effect", ThrowsLater],
])("a way out of the host's that throws %s is left out, and the others stay", async (_, Way) => {
  const { mounts } = show({
    modal: { accountSwitch: <Way />, signOut: <button type="button">Log off</button> },
  });
  expect(await submit()).toBeVisible();
  expect(screen.getByRole("button", { name: "Log off" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Sign out" })).not.toBeInTheDocument();
  expect(mounts.ever).toBe(0);
  expect(onError).toHaveBeenCalledWith(CRASH);
});

it("a selector of the host's that no browser reads is reported, and the gate is there", async () => {
  const reported = vi.fn();
  vi.stubGlobal("reportError", reported);
  const { mounts } = show({ modal: { keepReachable: ["[[toasts", "#chat"] } });
  expect(await submit()).toBeVisible();
  expect(reported).toHaveBeenCalled();
  expect(mounts.ever).toBe(0);
  vi.unstubAllGlobals();
});

describe("words of the host's that can't be used", () => {
  it("give way to ours", async () => {
    const words: unknown = {
      gate: { title: () => "x", crashedTitle: { a: 1 }, unlocked: null },
      errors: null,
      summary: { left: "a text where there are plural forms" },
    };
    const { mounts } = show({ provider: { messages: words as MessagesOverride } });
    expect(await submit()).toBeVisible();
    expect(screen.getByRole("dialog", { name: "Contact information" })).toBeVisible();
    expect(mounts.ever).toBe(0);
    expect(onError).not.toHaveBeenCalled();
  });

  it("a locale that no browser knows neither blanks the host nor opens the portal", async () => {
    const { mounts } = show({ provider: { messages: { locale: "en_US!" } } });
    expect(await screen.findByText(CRASHED)).toBeVisible();
    expect(screen.getByRole("link", { name: "Contact support team" })).toBeVisible();
    expect(mounts.ever).toBe(0);
  });

  it("a locale that no browser knows leaves the page's host there", async () => {
    showPage({ messages: { locale: "en_US!" } });
    await waitFor(() => expect(onError).toHaveBeenCalledWith(CRASH));
    expect(portal()).toBeVisible();
    expect(screen.getByRole("link", { name: "Contact support team" })).toBeVisible();
  });
});

it("a client whose subscribe throws is reported, and asked now and then", async () => {
  const reported = vi.fn();
  vi.stubGlobal("reportError", reported);
  const broken = new Error("the host's mistake");
  const client: MemoryClient = {
    ...createMemoryClient({ info: almostComplete() }),
    subscribe() {
      throw broken;
    },
  };
  const { mounts, unmount } = show({ client });
  expect(await submit()).toBeVisible();
  expect(reported).toHaveBeenCalledWith(broken);
  expect(mounts.ever).toBe(0);
  unmount();
  vi.unstubAllGlobals();
});

it("a client whose way to stop listening throws does not keep the gate from going", async () => {
  const reported = vi.fn();
  vi.stubGlobal("reportError", reported);
  const broken = new Error("the host's mistake");
  const client: MemoryClient = {
    ...createMemoryClient({ info: almostComplete() }),
    subscribe: () => () => {
      throw broken;
    },
  };
  const { unmount } = show({ client });
  expect(await submit()).toBeVisible();
  expect(unmount).not.toThrow();
  expect(reported).toHaveBeenCalledWith(broken);
  vi.unstubAllGlobals();
});
