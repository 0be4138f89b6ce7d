import { configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createMemoryClient } from "../../src/client/memory/index.js";
import { ContactInfoForm } from "../../src/components/form/ContactInfoForm.js";
import { ContactGateProvider } from "../../src/components/gate/ContactGateProvider.js";
import { ContactInfoPage } from "../../src/components/page/ContactInfoPage.js";
import { sampleContactInfo, sampleRequirements } from "../../src/testing/index.js";
import { almostComplete, portal, renderGate, SECTION } from "../components/gate/renderGate.js";
import { defuse, explode, type Way } from "./support/bombs.js";

vi.mock("../../src/components/contacts/group/ContactFieldGroup.js", async (original) => {
  const { withBomb } = await import("./support/bombs.js");
  const real =
    await original<typeof import("../../src/components/contacts/group/ContactFieldGroup.js")>();
  return {
    ...real,
    ContactFieldGroup: withBomb("section ", real.ContactFieldGroup, ({ section }) => section.id),
  };
});
vi.mock("../../src/components/form/rail/CompletenessSummary.js", async (original) => {
  const { withBomb } = await import("./support/bombs.js");
  const real =
    await original<typeof import("../../src/components/form/rail/CompletenessSummary.js")>();
  return { ...real, CompletenessSummary: withBomb("form", real.CompletenessSummary) };
});
vi.mock("../../src/components/people/access/InviteForm.js", async (original) => {
  const { withBomb } = await import("./support/bombs.js");
  const real = await original<typeof import("../../src/components/people/access/InviteForm.js")>();
  return { ...real, InviteForm: withBomb("users", real.InviteForm) };
});
vi.mock("../../src/components/gate/GateDialog.js", async (original) => {
  const { withBomb } = await import("./support/bombs.js");
  const real = await original<typeof import("../../src/components/gate/GateDialog.js")>();
  return { ...real, GateDialog: withBomb("dialog", real.GateDialog) };
});
vi.mock("../../src/components/gate/PortalBanner.js", async (original) => {
  const { withBomb } = await import("./support/bombs.js");
  const real = await original<typeof import("../../src/components/gate/PortalBanner.js")>();
  return { ...real, PortalBanner: withBomb("banner", real.PortalBanner) };
});
vi.mock("../../src/components/page/PageBody.js", async (original) => {
  const { withBomb } = await import("./support/bombs.js");
  const real = await original<typeof import("../../src/components/page/PageBody.js")>();
  return { ...real, PageBody: withBomb("page", real.PageBody) };
});
vi.mock("../../src/components/page/UpdatedLine.js", async (original) => {
  const { withBomb } = await import("./support/bombs.js");
  const real = await original<typeof import("../../src/components/page/UpdatedLine.js")>();
  return { ...real, UpdatedLine: withBomb("updated", real.UpdatedLine) };
});
await import("../../src/components/page/PageBody.js");

configure({ defaultHidden: true });

const WAYS: Way[] = ["an effect", "a handler that breaks the state"];
const CRASHED = "Something went wrong here";
const LINKS = { supportHref: "https://support.example", helpHref: "/help" };
const CRASH = { during: "render", code: "unexpected" };

beforeEach(() => {
  // React tells of what a boundary has caught, which is what is wanted here.
  vi.spyOn(console, "error").mockImplementation(() => {});
  window.addEventListener("error", silence);
});
afterEach(() => {
  window.removeEventListener("error", silence);
  defuse();
});

/** React 18 shows each error to the window too, although it is caught. */
function silence(event: ErrorEvent): void {
  event.preventDefault();
}

const box = async (name = "Name") =>
  within(await screen.findByRole("group", { name: SECTION })).getByRole("textbox", { name });
/** Adds to what is there, in one step: a key a time takes a form of this size too long in jsdom. */
async function typeInto(field: HTMLElement, text: string): Promise<void> {
  await userEvent.click(field);
  await userEvent.paste(text);
}
const alert = () => screen.findByRole("alert");
const tryAgain = () => screen.getByRole("button", { name: "Try again" });

async function mend(): Promise<void> {
  defuse();
  await userEvent.click(tryAgain());
}

function expectHelp(): void {
  expect(screen.getByRole("link", { name: "Contact support team" })).toBeVisible();
  expect(screen.getByRole("link", { name: "How to get help" })).toBeVisible();
}

describe("in the gate", () => {
  const onError = vi.fn();

  function show() {
    onError.mockClear();
    const gate = renderGate({ provider: { onError } });
    return gate;
  }

  function expectLocked({ mounts }: ReturnType<typeof renderGate>): void {
    expect(mounts.ever).toBe(0);
    expect(onError).toHaveBeenCalledWith(CRASH);
    expectHelp();
  }

  it.each(WAYS)("%s of one section takes that section down, and nothing typed", async (way) => {
    const gate = show();
    await typeInto(await box(), "Ada Lovelace");
    explode("section operationsShared", way);
    expect(await alert()).toHaveTextContent(/This part stopped working\. What you typed/);
    expect(tryAgain()).toHaveFocus();
    expect(screen.queryByRole("group", { name: SECTION })).not.toBeInTheDocument();
    expect(screen.getByRole("group", { name: "Technical emergency contacts" })).toBeVisible();
    expectLocked(gate);
    await mend();
    expect(await box()).toHaveValue("Ada Lovelace");
    const section = screen.getByRole("group", { name: SECTION });
    expect(section.contains(document.activeElement)).toBe(true);
  });

  it.each(WAYS)(
    "%s of the form leaves the tabs, the ways to help and what was typed",
    async (way) => {
      const gate = show();
      await typeInto(await box(), "Ada Lovelace");
      explode("form", way);
      expect(await alert()).toHaveTextContent(CRASHED);
      expect(screen.getByRole("tab", { name: "Users" })).toBeVisible();
      expectLocked(gate);
      await mend();
      expect(await box()).toHaveValue("Ada Lovelace");
    },
  );

  it.each(WAYS)("%s of the users leaves what was typed", async (way) => {
    const gate = show();
    await typeInto(await box(), "Ada Lovelace");
    await userEvent.click(screen.getByRole("tab", { name: "Users" }));
    await screen.findByRole("button", { name: "Send invitation" });
    explode("users", way);
    expect(await alert()).toHaveTextContent(CRASHED);
    expectLocked(gate);
    await mend();
    expect(await screen.findByRole("button", { name: "Send invitation" })).toBeVisible();
    expect(await box()).toHaveValue("Ada Lovelace");
  });

  it.each(WAYS)(
    "%s of the dialog shows a screen in its place, which has the focus",
    async (way) => {
      const gate = show();
      await typeInto(await box(), "Ada Lovelace");
      explode("dialog", way);
      expect(await screen.findByRole("heading", { name: CRASHED })).toBeVisible();
      await waitFor(() => expect(screen.getByRole("dialog")).toHaveFocus());
      expect(screen.getByRole("button", { name: "Reload the page" })).toBeVisible();
      expectLocked(gate);
      await userEvent.click(tryAgain());
      expect(await screen.findByRole("heading", { name: CRASHED })).toBeVisible();
      await mend();
      expect(await box()).toHaveValue("Ada Lovelace");
    },
  );

  it("a crash from the start on keeps the portal closed", async () => {
    explode("dialog");
    const gate = show();
    expect(await screen.findByRole("heading", { name: CRASHED })).toBeVisible();
    expectLocked(gate);
  });

  it("a crash of the banner takes neither the portal nor its work away", async () => {
    const client = createMemoryClient({ info: almostComplete(), mode: "remind" });
    const { mounts } = renderGate({ client, provider: { onError } });
    await screen.findByRole("region", { name: "Contact information is needed" });
    explode("banner");
    expect(portal()).toBeVisible();
    expect(mounts.now).toBe(1);
  });
});

describe("in the page", () => {
  async function show() {
    const onError = vi.fn();
    const client = createMemoryClient({ info: sampleContactInfo() });
    render(
      <main>
        <h1>The portal</h1>
        <ContactGateProvider client={client} onError={onError}>
          <ContactInfoPage {...LINKS} headingLevel={2} />
        </ContactGateProvider>
      </main>,
    );
    await typeInto(await box(), "!");
    const typed = `${sampleContactInfo().contacts.operationsShared?.[0]?.name}!`;
    return { onError, typed };
  }

  it.each(WAYS)("%s of one section keeps everything typed", async (way) => {
    const { onError, typed } = await show();
    explode("section operationsShared", way);
    expect(await alert()).toHaveTextContent("This part stopped working");
    expect(tryAgain()).toHaveFocus();
    expect(onError).toHaveBeenCalledWith(CRASH);
    await mend();
    expect(await box()).toHaveValue(typed);
  });

  it.each(WAYS)(
    "%s of all of it leaves the host, the heading and the ways to help",
    async (way) => {
      const { onError, typed } = await show();
      explode("page", way);
      expect(await alert()).toHaveTextContent(CRASHED);
      expect(tryAgain()).toHaveFocus();
      expect(portal()).toBeVisible();
      expect(screen.getByRole("heading", { name: "Contact information" })).toBeVisible();
      expectHelp();
      expect(onError).toHaveBeenCalledWith(CRASH);
      await mend();
      expect(await box()).toHaveValue(typed);
    },
  );

  it("a crash of the line that says who changed it last costs that line only", async () => {
    const { onError, typed } = await show();
    explode("updated");
    expect(await box()).toHaveValue(typed);
    expect(onError).toHaveBeenCalledWith(CRASH);
  });
});

describe("in a form that stands alone", () => {
  async function show() {
    render(
      <main>
        <h1>The portal</h1>
        <ContactInfoForm requirements={sampleRequirements()} defaultValue={sampleContactInfo()} />
      </main>,
    );
    await typeInto(await box(), "!");
  }

  it.each(WAYS)("%s of one section keeps everything typed", async (way) => {
    await show();
    explode("section operationsShared", way);
    expect(await alert()).toHaveTextContent("This part stopped working");
    await mend();
    expect(await box()).toHaveDisplayValue(/!$/);
  });

  it.each(WAYS)("%s of all of it leaves the host's page", async (way) => {
    await show();
    explode("form", way);
    expect(await alert()).toHaveTextContent("contact the support team");
    expect(portal()).toBeVisible();
    await mend();
    expect(await box()).toBeVisible();
  });
});

describe("a host's callback that throws", () => {
  it("is reported, and neither calls a save failed nor keeps the portal closed", async () => {
    const reported = vi.fn();
    vi.stubGlobal("reportError", reported);
    const broken = new Error("the host's mistake");
    const mistake = () => {
      throw broken;
    };
    renderGate({
      provider: { onSaved: mistake, onUnlocked: mistake, onLocked: mistake, onError: mistake },
    });
    await typeInto(await box(), "Ada Lovelace");
    await typeInto(await box("Email"), "ada@northwind.example");
    await userEvent.click(screen.getByRole("button", { name: "Submit" }));
    await waitFor(() => expect(portal()).toBeVisible());
    expect(screen.queryByText("Something went wrong")).not.toBeInTheDocument();
    expect(reported).toHaveBeenCalledWith(broken);
    vi.unstubAllGlobals();
  });
});
