import { render, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { ContactGateError } from "../../../src/client/index.js";
import { createMemoryClient } from "../../../src/client/memory/index.js";
import { ContactGateModal } from "../../../src/components/gate/ContactGateModal.js";
import { ContactGateProvider } from "../../../src/components/gate/ContactGateProvider.js";
import { sampleSnapshot } from "../../../src/testing/index.js";
import { portal, renderGate, submit } from "./renderGate.js";

describe("a failed load", () => {
  it("stays locked, with help, and can be tried again", async () => {
    const client = createMemoryClient();
    client.control.complete();
    // StrictMode starts twice.
    client.control.failNext("load", "network", { times: 2 });
    const onError = vi.fn();
    const { user, mounts } = renderGate({ client, provider: { onError } });
    const heading = await screen.findByRole("heading", { name: /We could not load/ });
    expect(heading).toBeVisible();
    expect(screen.getByRole("dialog")).toHaveFocus();
    expect(screen.getByRole("link", { name: "Contact support team" })).toBeVisible();
    expect(screen.getByRole("link", { name: "How to get help" })).toBeVisible();
    expect(mounts.ever).toBe(0);
    expect(onError).toHaveBeenCalledWith({ during: "load", code: "network" });
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(portal()).toBeVisible());
  });

  it("opens the portal where the host chose that", async () => {
    const client = createMemoryClient();
    client.control.failNext("load", "unavailable", { times: 9 });
    const onUnlocked = vi.fn();
    renderGate({ client, provider: { failedLoad: "open", onUnlocked } });
    await waitFor(() => expect(portal()).toBeVisible());
    expect(onUnlocked).toHaveBeenCalledExactlyOnceWith({ reason: "failed_load" });
  });

  it("is said above a portal that opens all the same, and can be tried again there", async () => {
    const memory = createMemoryClient();
    memory.control.complete();
    let down = true;
    const load: typeof memory.load = async (options) => {
      if (down) throw new ContactGateError("unavailable", "down for a test");
      return await memory.load(options);
    };
    const client = { ...memory, load };
    const { user, mounts } = renderGate({ client, provider: { failedLoad: "open" } });
    const banner = await screen.findByRole("region", { name: /We could not load/ });
    expect(banner).toHaveTextContent("This is not your fault");
    expect(screen.getByText("We could not load your contact information")).toHaveAttribute(
      "aria-live",
      "polite",
    );
    const again = within(banner).getByRole("button", { name: "Try again" });
    await user.click(again);
    await waitFor(() => expect(again).not.toHaveAttribute("aria-disabled"));
    expect(again).toHaveFocus();
    down = false;
    await user.click(again);
    await waitFor(() => expect(banner).not.toBeInTheDocument());
    expect(portal()).toHaveFocus();
    expect(mounts.now).toBe(1);
  });

  it("locks a portal that was opened without a verdict as soon as there is one", async () => {
    const client = createMemoryClient();
    client.control.failNext("load", "network", { times: 2 });
    const { user, mounts } = renderGate({ client, provider: { failedLoad: "open" } });
    const banner = await screen.findByRole("region", { name: /We could not load/ });
    await user.click(within(banner).getByRole("button", { name: "Try again" }));
    await submit();
    expect(mounts.now).toBe(1);
    expect(screen.getByText("The portal").closest("[inert]")).not.toBeNull();
  });

  it("of a lost session never opens it", async () => {
    const client = createMemoryClient();
    client.control.failNext("load", "unauthenticated", { times: 9 });
    const onSessionExpired = vi.fn();
    renderGate({ client, provider: { failedLoad: "open", onSessionExpired } });
    expect(await screen.findByRole("heading", { name: "You are signed out" })).toBeVisible();
    expect(onSessionExpired).toHaveBeenCalled();
    expect(portal()).not.toBeInTheDocument();
  });
});

describe("an answer that this version does not understand", () => {
  const complete = sampleSnapshot();
  it.each([
    ["protocol", { ...complete, protocol: 2 }],
    ["version of the policy", { ...complete, policy: { ...complete.policy, version: 9 } }],
    [
      "kind of section",
      {
        ...complete,
        policy: {
          ...complete.policy,
          sections: [{ id: "x", kind: "postal", audience: "operator", required: true }],
        },
      },
    ],
  ])(
    "of another %s stays locked and asks for a reload, although it says complete",
    async (_, snapshot) => {
      const client = createMemoryClient();
      const load = async () => snapshot as typeof complete;
      renderGate({ client: { ...client, load }, provider: { failedLoad: "open" } });
      expect(
        await screen.findByRole("heading", { name: "This page is out of date" }),
      ).toBeVisible();
      expect(screen.getByRole("button", { name: "Reload the page" })).toBeVisible();
      expect(screen.getByRole("link", { name: "Contact support team" })).toBeVisible();
      expect(portal()).not.toBeInTheDocument();
    },
  );
});

describe("a crash in the gate", () => {
  it("neither blanks the host nor opens the portal, and can be tried again", async () => {
    const onError = vi.fn();
    const caught = vi.fn();
    const client = createMemoryClient({
      policy: {
        id: "own",
        version: 1,
        environments: ["production"],
        launchEnvironment: "production",
        sections: [{ id: "wordless", kind: "contacts", audience: "operator", required: true }],
      },
    });
    const { user, mounts } = renderGate({
      client,
      provider: { onError },
      options: { onCaughtError: caught },
    });
    expect(await screen.findByRole("heading", { name: "Something went wrong here" })).toBeVisible();
    expect(screen.getByRole("link", { name: "Contact support team" })).toBeVisible();
    expect(mounts.ever).toBe(0);
    expect(onError).toHaveBeenCalledWith({ during: "render", code: "unexpected" });
    expect(String(caught.mock.calls[0]?.[0])).toContain('no words for the section "wordless"');
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("heading", { name: "Something went wrong here" })).toBeVisible();
  });

  it("of a dialog that was deleted by hand leaves the portal to open", async () => {
    const { client } = renderGate({
      memory: { live: true },
      options: { onCaughtError: vi.fn() },
    });
    await submit();
    document.querySelector(".cg-overlay")?.remove();
    expect(portal()).not.toBeInTheDocument();
    client.control.complete();
    await waitFor(() => expect(portal()).toBeVisible());
  });
});

describe("a developer's mistake", () => {
  const thrown = (props: { supportHref: string; helpHref?: string }) => {
    const client = createMemoryClient();
    return () =>
      render(
        <ContactGateProvider client={client}>
          <ContactGateModal helpHref="/help" {...props} />
        </ContactGateProvider>,
      );
  };

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "blob:https://x.example/1",
    "http://support.example",
    "//support.example",
    "/\\support.example",
    "\\\\support.example",
    "https:support.example",
    "support",
    "mailto:",
    "",
  ])("%j as the support link is an error that names the property", (supportHref) => {
    expect(thrown({ supportHref })).toThrow(/"supportHref" must be an https:, mailto: or tel:/);
  });

  it.each(["https://support.example/x?y#z", "mailto:help@x.example", "tel:+48221234567", "/help"])(
    "%j is a help link",
    (helpHref) => {
      expect(thrown({ supportHref: "/support", helpHref })).not.toThrow();
    },
  );

  it("a section without words is reported at the start, also where the portal is open", async () => {
    const onError = vi.fn();
    const caught = vi.fn();
    const client = createMemoryClient({
      policy: {
        id: "own",
        version: 1,
        environments: ["test", "live"],
        launchEnvironment: "live",
        sections: [
          {
            id: "wordless",
            kind: "contacts",
            audience: "operator",
            required: true,
            editableIn: ["live"],
          },
        ],
      },
      context: { environment: "test" },
    });
    renderGate({ client, provider: { onError }, options: { onCaughtError: caught } });
    await waitFor(() => expect(portal()).toBeVisible());
    await waitFor(() =>
      expect(onError).toHaveBeenCalledWith({ during: "render", code: "unexpected" }),
    );
    expect(String(caught.mock.calls[0]?.[0])).toContain('no words for the section "wordless"');
    expect(portal()).toBeVisible();
  });

  it("without a provider is an error that says what to add", () => {
    expect(() => render(<ContactGateModal supportHref="/s" helpHref="/h" />)).toThrow(
      "need a <ContactGateProvider client={…}> above them",
    );
  });
});
