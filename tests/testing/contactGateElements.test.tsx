import { render, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { createMemoryClient } from "../../src/client/memory/createMemoryClient.js";
import { ContactInfoForm } from "../../src/components/form/ContactInfoForm.js";
import { resolveRequirements } from "../../src/domain/index.js";
import { mergeMessages } from "../../src/messages/index.js";
import { en } from "../../src/messages/locales/en.js";
import { pl } from "../../src/messages/locales/pl.js";
import {
  contactGateElements,
  contactGateNames,
  sampleContactInfo,
  sampleContext,
  samplePolicy,
} from "../../src/testing/index.js";

const { users } = createMemoryClient();

/** The sample policy but for what is slow to find one's way in with jsdom. */
const requirements = resolveRequirements(
  {
    ...samplePolicy(),
    sections: samplePolicy().sections.filter(({ id }) => id.startsWith("operations")),
  },
  sampleContext(),
);

describe("finding the form's parts", () => {
  it.each([
    ["English", en],
    ["Polish", pl],
    [
      "a host's own words",
      mergeMessages(en, {
        sections: { operationsShared: { label: "Helpdesk" } },
        form: { email: "Mail" },
      }),
    ],
  ])(
    "works in %s",
    async (_language, messages) => {
      const info = sampleContactInfo({}, requirements);
      render(
        <ContactInfoForm
          requirements={requirements}
          defaultValue={info}
          users={users}
          messages={messages}
        />,
      );
      const page = contactGateElements(within, { messages });
      expect(await page.findSection("operationsShared")).toHaveAttribute("data-status", "complete");
      const email = page.field("operationsShared", 1, "email");
      expect(email).toHaveValue(info.contacts.operationsShared?.[0]?.email);
      await userEvent.click(page.addContact("operationsShared"));
      expect(page.field("operationsShared", 2, "name")).toHaveValue("");
      expect(page.removeContact("operationsShared", "Jordan Bell 1")).toBeEnabled();
      expect(page.submit()).toBeEnabled();
      expect(page.queryDialog()).toBeNull();
      expect(() => page.contact("operationsShared", 3)).toThrow();
    },
    20_000,
  );
});

describe("names", () => {
  it("fill in the operator", () => {
    const messages = mergeMessages(en, { operatorName: "Northwind" });
    expect(contactGateNames(messages).section("operationsInternal")).toBe(
      "Operational contact, for Northwind",
    );
  });

  it("say which section has no words", () => {
    expect(() => contactGateNames().section("billing")).toThrow('"billing"');
  });
});
