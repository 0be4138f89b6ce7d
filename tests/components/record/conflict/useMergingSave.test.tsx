import { act, render, renderHook, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { ContactGateError } from "../../../../src/client/index.js";
import { createMemoryClient, type MemoryClient } from "../../../../src/client/memory/index.js";
import { ContactGateProvider } from "../../../../src/components/gate/ContactGateProvider.js";
import { useMergingSave } from "../../../../src/components/record/conflict/useMergingSave.js";
import type { ContactInfo } from "../../../../src/domain/index.js";
import { useContactGate } from "../../../../src/gate/index.js";
import { sampleContactInfo } from "../../../../src/testing/index.js";

const SECTION = "technicalEmergency";

function named(name: string): ContactInfo {
  const info = sampleContactInfo();
  const [first] = info.contacts[SECTION] ?? [];
  if (first) first.name = name;
  return info;
}

async function start() {
  const clients = [createMemoryClient({ info: sampleContactInfo() })];
  const wrapper = ({ children }: { children: ReactNode }) => {
    const client = clients.at(-1);
    return client ? <ContactGateProvider client={client}>{children}</ContactGateProvider> : null;
  };
  const form = { current: null };
  const view = renderHook(() => ({ gate: useContactGate(), saving: useMergingSave(form) }), {
    wrapper,
  });
  await waitFor(() => expect(view.result.current.gate.base).toBeDefined());
  act(() => view.result.current.gate.setDirty(true));
  const [client] = clients;
  if (!client) throw new Error("there is a client");
  const now = () => view.result.current;
  /** The record as it is loaded, with a name that somebody types. */
  function typed(name: string): ContactInfo {
    const info = structuredClone(now().gate.base?.info ?? sampleContactInfo());
    const [first] = info.contacts[SECTION] ?? [];
    if (first) first.name = name;
    return info;
  }
  return { ...view, client, clients, now, typed };
}

/** Somebody else saves right before each of the next `times` saves. */
function keepSaving(client: MemoryClient, times: number, change: (round: number) => ContactInfo) {
  const { save } = client;
  let round = 0;
  client.save = (info, options) => {
    round += 1;
    if (round <= times) client.control.change(() => change(round));
    return save(info, options);
  };
}

describe("a save that meets others", () => {
  it("goes out by itself a few times, then the person is told, and nothing is lost", async () => {
    const { client, now } = await start();
    keepSaving(client, 9, (round) => {
      const info = sampleContactInfo();
      const [other] = info.contacts.operationsInternal ?? [];
      if (other) other.name = `Round ${round}`;
      return info;
    });
    const answer = await act(() => now().saving.submit(named("Ada")));
    expect(answer).toMatchObject({ saved: false, failure: { code: "conflict" } });
    expect(answer.merged?.info.contacts[SECTION]?.[0]?.name).toBe("Ada");
    expect(client.control.calls.filter((call) => call === "save")).toHaveLength(4);
    expect(now().gate.status).not.toBe("conflict");
    expect(now().saving.news).toMatchObject({ saved: false, sections: ["operationsInternal"] });
  });

  it("says nothing where nobody else changed anything", async () => {
    const { now } = await start();
    await act(() => now().saving.submit(named("Ada")));
    expect(now().saving.news).toBeUndefined();
  });

  it("of one's own, whose answer was lost, asks nothing: what was typed since is saved on top", async () => {
    const { client, now, typed } = await start();
    const { save } = client;
    client.save = async (info, options) => {
      await save(info, options);
      client.save = save;
      throw new ContactGateError("timeout", "The answer was lost.");
    };
    const lost = await act(() => now().saving.submit(typed("Ada")));
    expect(lost).toMatchObject({ saved: false, failure: { code: "timeout" } });
    act(() => now().gate.setDirty(true));
    expect(await act(() => now().saving.submit(typed("Ada Lovelace")))).toEqual({});
    expect(now().saving).toMatchObject({ conflict: undefined, news: undefined });
    expect(client.control.info.contacts[SECTION]?.[0]?.name).toBe("Ada Lovelace");
  });

  it("of somebody who saved on top of the answer that was lost is asked about", async () => {
    const { client, now, typed } = await start();
    const { save } = client;
    client.save = async (info, options) => {
      await save(info, options);
      client.control.change(() => typed("Jo"));
      client.save = save;
      throw new ContactGateError("timeout", "The answer was lost.");
    };
    await act(() => now().saving.submit(typed("Ada")));
    act(() => void now().saving.submit(typed("Ada Lovelace")));
    await waitFor(() => expect(now().saving.conflict?.merge.clashes).toHaveLength(1));
    act(() => now().saving.conflict?.leave());
    await waitFor(() => expect(now().saving.conflict).toBeUndefined());
  });

  it("waits for a decision, and leaves the conflict when its form goes away", async () => {
    const client = createMemoryClient({ info: sampleContactInfo() });
    keepSaving(client, 1, () => named("Jo"));
    const form = { current: null };
    const Form = () => {
      const { submit, conflict } = useMergingSave(form);
      return (
        <>
          <button type="button" onClick={() => void submit(named("Ada"))}>
            Save
          </button>
          {conflict && <p>{conflict.merge.clashes.length} to decide</p>}
        </>
      );
    };
    const Status = () => <output>{useContactGate().status}</output>;
    const page = (shown: boolean) => (
      <ContactGateProvider client={client}>
        <Status />
        {shown && <Form />}
      </ContactGateProvider>
    );
    const { rerender } = render(page(true));
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("unlocked"));
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByText("1 to decide")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("conflict");
    rerender(page(false));
    expect(screen.getByRole("status")).toHaveTextContent("unlocked");
    expect(client.control.info.contacts[SECTION]?.[0]?.name).toBe("Jo");
  });

  it("is not shown to another account", async () => {
    const { client, clients, now, rerender } = await start();
    keepSaving(client, 1, () => named("Jo"));
    act(() => void now().saving.submit(named("Ada")));
    await waitFor(() => expect(now().saving.conflict).toBeDefined());
    clients.push(createMemoryClient({ account: { id: "contoso", name: "Contoso" } }));
    rerender();
    expect(now().saving.conflict).toBeUndefined();
    await waitFor(() => expect(now().gate.base?.account.id).toBe("contoso"));
    expect(now().saving.conflict).toBeUndefined();
  });
});
