import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createMemoryBackend, createMemoryClient } from "../../../src/client/memory/index.js";
import type { ContactPolicy } from "../../../src/domain/index.js";
import { sampleContactInfo, samplePolicy } from "../../../src/testing/index.js";
import { almostComplete, portal, renderGate } from "./renderGate.js";

const HOUR = 60 * 60 * 1000;
const NAME = "Contact information is needed";
let now = Date.parse("2026-11-25T12:00:00Z");

beforeEach(() => {
  now = Date.parse("2026-11-25T12:00:00Z");
  vi.spyOn(Date, "now").mockImplementation(() => now);
});

const LAPSED = "Contact information is no longer complete";
const banner = (name = NAME) => screen.findByRole("region", { name });
const noBanner = () =>
  expect(screen.queryByRole("region", { name: /^Contact information is/ })).toBeNull();

/** The page comes back to the front after this many hours. */
async function lookAgain(hours: number) {
  now += hours * HOUR;
  await act(async () => {
    window.dispatchEvent(new Event("focus"));
  });
}

const remind = { info: almostComplete(), mode: "remind", reminders: 2 } as const;

describe("an account that is reminded", () => {
  it("is told what is due, why and by when, over the open portal", async () => {
    renderGate({
      memory: { ...remind, deadline: "2026-12-01T15:30:00.000Z" },
      modal: { pageHref: "/configuration" },
    });
    const region = within(await banner());
    expect(region.getByText(/1 section has to be completed\./)).toBeVisible();
    expect(region.getByText(/The portal closes on .*December.* 2026.*:30 unless/)).toBeVisible();
    expect(region.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "Operational contact, to be shared with end users: Give at least one contact",
    ]);
    expect(region.getByRole("link", { name: "Complete it now" })).toHaveAttribute(
      "href",
      "/configuration",
    );
    expect(portal()).toBeVisible();
  });

  it("can put it off: the banner goes, the portal gets the focus, and it is said until when", async () => {
    const { user, client } = renderGate({ memory: remind });
    await user.click(await screen.findByRole("button", { name: "Later (2 left)" }));
    await waitFor(noBanner);
    expect(portal()).toHaveFocus();
    expect(
      await screen.findByText(/You will be reminded again on .*November.* 2026/),
    ).toBeVisible();
    expect(client.control.calls.filter((call) => call === "remindLater")).toHaveLength(1);
  });

  it("is reminded again the next day, and after the last time for good", async () => {
    const { user } = renderGate({ memory: remind });
    for (const left of [2, 1]) {
      await user.click(await screen.findByRole("button", { name: `Later (${left} left)` }));
      await waitFor(noBanner);
      await lookAgain(25);
    }
    const region = within(await banner());
    expect(region.getByText("This can’t be put off any more.")).toBeVisible();
    expect(region.queryByRole("button")).toBeNull();
  });

  it("gains nothing by deleting what the browser keeps, or by another browser", async () => {
    const backend = createMemoryBackend(remind);
    const first = renderGate({ client: createMemoryClient({ backend }) });
    await first.user.click(await screen.findByRole("button", { name: "Later (2 left)" }));
    await waitFor(noBanner);
    first.unmount();
    window.sessionStorage.clear();
    window.localStorage.clear();
    now += 25 * HOUR;
    renderGate({ client: createMemoryClient({ backend }) });
    expect(await screen.findByRole("button", { name: "Later (1 left)" })).toBeVisible();
  });

  it("sees it come back by itself when the time is up", async () => {
    const { user } = renderGate({ memory: remind });
    await banner();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true });
    await user.click(screen.getByRole("button", { name: "Later (2 left)" }));
    await waitFor(noBanner);
    now += 24 * HOUR;
    await act(() => vi.advanceTimersByTimeAsync(24 * HOUR));
    expect(await banner()).toBeVisible();
  });

  it("keeps the banner, and says so, when it could not be put off", async () => {
    const onError = vi.fn();
    const { user, client } = renderGate({ memory: remind, provider: { onError } });
    client.control.failNext("remindLater", "network");
    await user.click(await screen.findByRole("button", { name: "Later (2 left)" }));
    expect(await screen.findByText("It could not be put off. Try again.")).toBeVisible();
    expect(onError).toHaveBeenCalledExactlyOnceWith({ during: "remind", code: "network" });
    await user.click(screen.getByRole("button", { name: "Later (2 left)" }));
    await waitFor(noBanner);
  });

  it("has nothing to press where the host's client can put nothing off", async () => {
    const { remindLater: _, ...client } = createMemoryClient(remind);
    renderGate({ client });
    expect(within(await banner()).queryByRole("button")).toBeNull();
  });

  it("is locked with its work kept once the server says that it is overdue, whatever the clock here says", async () => {
    const backend = createMemoryBackend(remind);
    const client = createMemoryClient({ backend });
    const { mounts } = renderGate({ client, portal: <textarea aria-label="Draft" /> });
    await banner();
    const before = { ...mounts };
    const { load } = client;
    client.load = async () => ({ ...(await load()), mode: "lock", overdue: true });
    await lookAgain(1);
    expect(await screen.findByRole("dialog", { name: "Contact information" })).toBeVisible();
    expect(mounts).toEqual(before);
  });
});

afterEach(() => {
  vi.useRealTimers();
});

describe("information that was complete and is not any more", () => {
  const work = <textarea aria-label="Notes" />;
  const typed = () => screen.getByRole("textbox", { name: "Notes" });

  it("is asked for again when an alert contact is a user no more, and the work goes on", async () => {
    const { client, user, mounts } = renderGate({
      memory: { info: sampleContactInfo(), live: true },
      portal: work,
    });
    await user.type(await screen.findByRole("textbox", { name: "Notes" }), "half a thought");
    const before = { ...mounts };
    noBanner();
    const alert = client.control.info.contacts.alert?.map(({ userId }) => userId) ?? [];
    act(() =>
      client.backend.writeUsers(client.backend.listUsers().filter(({ id }) => !alert.includes(id))),
    );
    const region = within(await banner(LAPSED));
    expect(region.getByText("Alert contacts: No longer a user: choose another")).toBeVisible();
    expect(region.getByText(/The portal closes on .*(9 December|December 9),? 2026/)).toBeVisible();
    expect(screen.getByText(`${LAPSED}.`)).toBeVisible();
    expect(typed()).toHaveValue("half a thought");
    expect(mounts).toEqual(before);
  });

  it("is asked for again when something new is required, and the work goes on", async () => {
    const client = createMemoryClient({ info: sampleContactInfo() });
    const { user, mounts } = renderGate({
      client,
      portal: work,
      provider: {
        messages: { sections: { billing: { label: "Billing contacts", help: "Who pays." } } },
      },
    });
    await user.type(await screen.findByRole("textbox", { name: "Notes" }), "half a thought");
    const before = { ...mounts };
    const policy: ContactPolicy = {
      ...samplePolicy(),
      sections: [
        ...samplePolicy().sections,
        { id: "billing", kind: "contacts", audience: "operator", required: true },
      ],
    };
    const stricter = createMemoryClient({ info: sampleContactInfo(), policy });
    client.load = stricter.load;
    await lookAgain(1);
    const region = within(await banner());
    expect(region.getByText("Billing contacts: Give at least one contact")).toBeVisible();
    expect(typed()).toHaveValue("half a thought");
    expect(mounts).toEqual(before);
  });
});

describe("information that lapsed before the page was opened", () => {
  function lapsed() {
    const backend = createMemoryBackend({ info: sampleContactInfo() });
    const client = createMemoryClient({ backend });
    return {
      client,
      async lapse() {
        await client.load();
        const alert = client.control.info.contacts.alert?.map(({ userId }) => userId) ?? [];
        backend.writeUsers(backend.listUsers().filter(({ id }) => !alert.includes(id)));
        await client.load();
      },
    };
  }

  it("lets people in until the date that the banner names", async () => {
    const { client, lapse } = lapsed();
    await lapse();
    now += 13 * 24 * HOUR;
    renderGate({ client });
    const region = within(await banner(LAPSED));
    expect(region.getByText(/The portal closes on .*(9 December|December 9),? 2026/)).toBeVisible();
    expect(portal()).toBeVisible();
  });

  it("keeps people out from that date on", async () => {
    const { client, lapse } = lapsed();
    await lapse();
    now += 14 * 24 * HOUR;
    renderGate({ client });
    expect(await screen.findByRole("button", { name: "Submit" })).toBeVisible();
    noBanner();
  });

  it("locks an open portal when the date passes, with the work in it kept", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, now });
    const { client, lapse } = lapsed();
    await lapse();
    vi.setSystemTime(now + 14 * 24 * HOUR - 30_000);
    const { mounts } = renderGate({ client });
    expect(await banner(LAPSED)).toBeVisible();
    await act(() => vi.advanceTimersByTimeAsync(31_000));
    expect(await screen.findByRole("button", { name: "Submit" })).toBeVisible();
    expect(mounts.now).toBe(1);
  });
});

describe("whom the server waives", () => {
  it("the operator's own people get in, and are told why", async () => {
    const { mounts } = renderGate({
      memory: { info: almostComplete(), waived: "bypass" },
      provider: { messages: { operatorName: "Wayfare" } },
    });
    const region = await screen.findByRole("region", {
      name: "This account has not given all of its contact information",
    });
    expect(within(region).getByText(/open to you because you work for Wayfare/)).toBeVisible();
    expect(within(region).queryByRole("button")).toBeNull();
    expect(region).toHaveAttribute("data-waived", "bypass");
    expect(mounts.now).toBe(1);
  });

  it("where the gate is switched off, there is the portal and nothing else", async () => {
    renderGate({ memory: { waived: "off" } });
    await waitFor(() => expect(portal()).toBeVisible());
    expect(screen.queryByRole("region")).toBeNull();
  });
});
