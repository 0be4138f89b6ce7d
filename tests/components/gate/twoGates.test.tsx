import { act, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import {
  createMemoryBackend,
  createMemoryClient,
  type MemoryClient,
} from "../../../src/client/memory/index.js";
import { ContactGateModal } from "../../../src/components/gate/ContactGateModal.js";
import { ContactGateProvider } from "../../../src/components/gate/ContactGateProvider.js";
import { policy, record } from "../record/draft/renderPage.js";

await import("../../../src/components/gate/GateDialog.js");

configure({ defaultHidden: true });

const words = { sections: { team: { label: "Team", help: "Who builds it." } } };

function gateOf(name: string, client: MemoryClient, onUnlocked: () => void) {
  return (
    <ContactGateProvider client={client} messages={words} onUnlocked={onUnlocked}>
      <ContactGateModal supportHref="/support" helpHref="/help" data-gate={name}>
        <h1>{name}</h1>
      </ContactGateModal>
    </ContactGateProvider>
  );
}

const backendOf = (account: string) =>
  createMemoryBackend({ policy, account: { id: account, name: account } });

const overlay = (name: string) =>
  waitFor(() => {
    const found = document.querySelector<HTMLElement>(`[data-gate="${name}"]`);
    if (!found) throw new Error(`${name} is not there`);
    return found;
  });

it("two gates of two accounts, in two roots, share nothing: text, ids, verdicts, announcements", async () => {
  const backends = { acme: backendOf("acme"), contoso: backendOf("contoso") };
  const clients = {
    acme: createMemoryClient({ backend: backends.acme, live: true }),
    contoso: createMemoryClient({ backend: backends.contoso, live: true }),
  };
  const opened = { acme: vi.fn(), contoso: vi.fn() };
  render(gateOf("acme", clients.acme, opened.acme));
  render(gateOf("contoso", clients.contoso, opened.contoso));
  const acme = within(await overlay("acme"));
  const contoso = within(await overlay("contoso"));
  const [first, second] = [
    await acme.findByRole("textbox", { name: "Name" }),
    await contoso.findByRole("textbox", { name: "Name" }),
  ];

  await userEvent.click(second);
  await userEvent.paste("Grace");
  expect(first).toHaveValue("");
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);

  // Somebody completes the account of the clean gate: it alone opens.
  act(() => void backends.acme.write(record("Ada"), { id: "u", name: "Priya" }));
  expect(await screen.findByRole("heading", { name: "acme" })).toBeInTheDocument();
  expect(screen.queryByRole("heading", { name: "contoso" })).not.toBeInTheDocument();
  expect(second).toHaveValue("Grace");
  expect(second).toHaveFocus();
  expect(opened.acme).toHaveBeenCalledOnce();
  expect(opened.contoso).not.toHaveBeenCalled();
  expect(clients.contoso.control.info.contacts.team ?? []).toEqual([]);

  await userEvent.click(contoso.getByRole("textbox", { name: "Email" }));
  await userEvent.paste("grace@contoso.example");
  await userEvent.click(contoso.getByRole("button", { name: "Submit" }));
  expect(await screen.findByRole("heading", { name: "contoso" })).toBeVisible();
  expect(opened.contoso).toHaveBeenCalledOnce();
  expect(document.querySelectorAll("[inert], [data-contact-gate-layer]")).toHaveLength(0);
  const texts = [...document.querySelectorAll('[role="status"], [aria-live]')].map(
    ({ textContent }) => textContent,
  );
  expect(texts.join("")).toContain("Priya");
});
