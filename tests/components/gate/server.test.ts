import { createElement, StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import type { ContactInfoSnapshot } from "../../../src/client/index.js";
import { createMemoryClient } from "../../../src/client/memory/index.js";
import { ContactGateModal } from "../../../src/components/gate/ContactGateModal.js";
import { ContactGateProvider } from "../../../src/components/gate/ContactGateProvider.js";
import { sampleContactInfo, sampleSnapshot } from "../../../src/testing/index.js";

const locked = sampleSnapshot({ info: sampleContactInfo({ contacts: { operationsShared: [] } }) });

function html(initialSnapshot?: ContactInfoSnapshot): string {
  const modal = createElement(
    ContactGateModal,
    { supportHref: "https://support.example", helpHref: "/help" },
    createElement("h1", null, "The portal"),
  );
  return renderToString(
    createElement(
      StrictMode,
      null,
      createElement(ContactGateProvider, { client: createMemoryClient(), initialSnapshot }, modal),
    ),
  );
}

it.each([
  ["nothing is known", undefined],
  ["something is due", locked],
  ["the snapshot is of another protocol", { ...sampleSnapshot(), protocol: 2 } as never],
])("a server renders the locked gate with its help links when %s", (_, snapshot) => {
  const page = html(snapshot);
  expect(page).toContain('role="dialog"');
  expect(page).toContain("Contact information");
  expect(page).toContain('href="https://support.example"');
  expect(page).toContain('href="/help"');
  expect(page).not.toContain("The portal</h1>");
});

it("a server renders the portal, and no gate, when nothing is due", () => {
  const page = html(sampleSnapshot());
  expect(page).toContain("<h1>The portal</h1>");
  expect(page).not.toContain("dialog");
});

it("a server renders no style attribute, which a strict policy would refuse", () => {
  for (const page of [html(), html(locked), html(sampleSnapshot())]) {
    expect(page).not.toMatch(/\sstyle=|<style|<script/);
  }
});
