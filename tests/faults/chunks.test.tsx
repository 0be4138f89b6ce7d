import { act, renderHook, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useLazyModule } from "../../src/components/ui/boundary/useLazyModule.js";
import { almostComplete, portal, renderGate, submit } from "../components/gate/renderGate.js";

const { downloads } = vi.hoisted(() => ({ downloads: { fail: false } }));

/** To whoever imports it, a module that throws when it is asked for its component did not load. */
vi.mock("../../src/components/gate/GateDialog.js", async (original) => {
  const real = await original<typeof import("../../src/components/gate/GateDialog.js")>();
  return {
    get GateDialog() {
      if (downloads.fail) throw new TypeError("Failed to fetch dynamically imported module");
      return real.GateDialog;
    },
  };
});

vi.mock("../../src/components/gate/BannerContent.js", async (original) => {
  const real = await original<typeof import("../../src/components/gate/BannerContent.js")>();
  return {
    get BannerContent() {
      if (downloads.fail) throw new TypeError("Failed to fetch dynamically imported module");
      return real.BannerContent;
    },
  };
});

vi.mock("../../src/components/gate/screens/NoRightsScreen.js", async (original) => {
  const real =
    await original<typeof import("../../src/components/gate/screens/NoRightsScreen.js")>();
  return {
    get NoRightsScreen() {
      if (downloads.fail) throw new TypeError("Failed to fetch dynamically imported module");
      return real.NoRightsScreen;
    },
  };
});

beforeEach(() => {
  downloads.fail = false;
  // React tells of what a boundary has caught, which is what is wanted here.
  vi.spyOn(console, "error").mockImplementation(() => {});
  window.addEventListener("error", silence);
});
afterEach(() => window.removeEventListener("error", silence));

/** React 18 shows each error to the window too, although it is caught. */
function silence(event: ErrorEvent): void {
  event.preventDefault();
}

it("a dialog that does not download keeps the portal closed, and is asked for again", async () => {
  downloads.fail = true;
  const onError = vi.fn();
  const { mounts } = renderGate({ provider: { onError } });
  expect(await screen.findByRole("heading", { name: "Something went wrong here" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Contact support team" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Reload the page" })).toBeVisible();
  expect(onError).toHaveBeenCalledWith({ during: "render", code: "unexpected" });
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("heading", { name: "Something went wrong here" })).toBeVisible();
  expect(mounts.ever).toBe(0);
  downloads.fail = false;
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await submit()).toBeVisible();
});

it("a screen for those without rights that does not download is asked for again", async () => {
  downloads.fail = true;
  const { mounts } = renderGate({
    memory: {
      viewer: {
        id: "u-marek",
        name: "Marek Nowak",
        can: { editContacts: false, manageUsers: false },
      },
    },
  });
  expect(await screen.findByRole("heading", { name: "Something went wrong here" })).toBeVisible();
  expect(mounts.ever).toBe(0);
  downloads.fail = false;
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  const name = "Somebody else has to fill this in";
  expect(await screen.findByRole("heading", { name })).toBeVisible();
});

it("a banner that does not download still says that something is due, and is asked for again", async () => {
  downloads.fail = true;
  renderGate({
    memory: { info: almostComplete(), mode: "remind", reminders: 2 },
    // Of two imports at a time, which StrictMode makes of one, vitest mocks the first only.
    options: { reactStrictMode: false },
  });
  const banner = await screen.findByRole("region", { name: "Contact information is needed" });
  expect(portal()).toBeVisible();
  downloads.fail = false;
  await userEvent.click(within(banner).getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("button", { name: "Later (2 left)" })).toBeVisible();
});

it("any other part that does not download says so where it would be, and is asked for again", async () => {
  const load = vi.fn(async () => {
    if (downloads.fail) throw new TypeError("Failed to fetch dynamically imported module");
    return { part: "the part" };
  });
  downloads.fail = true;
  const { result } = renderHook(() => useLazyModule(load));
  await act(async () => {});
  expect(result.current.chunk).toEqual({ status: "failed" });
  downloads.fail = false;
  act(() => result.current.retry());
  expect(result.current.chunk).toEqual({ status: "loading" });
  await act(async () => {});
  expect(result.current.chunk).toEqual({ status: "ready", module: { part: "the part" } });
});
