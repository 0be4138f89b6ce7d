import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { createMemoryClient } from "../../../../src/client/memory/index.js";
import { ContactGateModal } from "../../../../src/components/gate/ContactGateModal.js";
import { ContactGateProvider } from "../../../../src/components/gate/ContactGateProvider.js";
import type { LinkComponentType } from "../../../../src/components/ui/links/LinkContext.js";
import { almostComplete, renderGate } from "../../gate/renderGate.js";
import { REFUSED } from "./hrefs.js";

/** A router's link, which would take whatever it is given for a place of its own. */
const LinkComponent: LinkComponentType = ({ href, children }) => (
  <a href={href} data-router="">
    {children}
  </a>
);

const PLACES = [
  ["/help", true],
  ["https://support.example/", false],
  ["mailto:help@support.example", false],
  ["tel:+48221234567", false],
] as const;

describe("a router's link", () => {
  it.each(PLACES)("as the support link to %s: %s", async (supportHref, routed) => {
    renderGate({ provider: { LinkComponent }, modal: { supportHref } });
    const link = await screen.findByRole("link", { name: "Contact support team" });
    expect(link).toHaveAttribute("href", supportHref);
    expect(link.hasAttribute("data-router")).toBe(routed);
  });

  it.each(PLACES)("in the banner, to %s: %s", async (pageHref, routed) => {
    const memory = { info: almostComplete(), mode: "remind" } as const;
    renderGate({ memory, provider: { LinkComponent }, modal: { pageHref } });
    const link = await screen.findByRole("link", { name: "Complete it now" });
    expect(link).toHaveAttribute("href", pageHref);
    expect(link.hasAttribute("data-router")).toBe(routed);
  });

  it.each(["supportHref", "helpHref", "pageHref"] as const)(
    "is never given what checkHref refuses, as %s",
    (prop) => {
      const client = createMemoryClient();
      const host = (href: string) => (
        <ContactGateProvider client={client} LinkComponent={LinkComponent}>
          <ContactGateModal supportHref="/support" helpHref="/help" {...{ [prop]: href }} />
        </ContactGateProvider>
      );
      for (const href of REFUSED) {
        expect(() => render(host(href)), href).toThrow(`"${prop}" must be an https:`);
      }
    },
  );
});
