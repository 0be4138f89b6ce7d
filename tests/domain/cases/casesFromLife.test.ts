import { describe, expect, it } from "vitest";
import { tidyEmail } from "../../../src/domain/addresses/tidyEmail.js";
import { parseContactList } from "../../../src/domain/contactList/parseContactList.js";
import { isEmail } from "../../../src/domain/index.js";
import { readPhone } from "../../../src/domain/phones/numberingPlans.js";
import emails from "./emails.json" with { type: "json" };
import lists from "./lists.json" with { type: "json" };
import phones from "./phones.json" with { type: "json" };

/** Share of a table's cases that may deviate, each by name and with its reason. */
const MOST = 0.05;

const DEVIATIONS: Record<string, string> = emails.deviations;

describe("e-mail addresses", () => {
  const addresses = emails.addresses.filter((text) => !Object.hasOwn(DEVIATIONS, text));

  it.each(addresses)("%j is one as it stands", (text) => {
    expect(isEmail(text)).toBe(true);
    expect(tidyEmail(text)).toBe(text);
  });

  it.each(emails.addressesOnceTidied)("%j is one once it is tidied", (text) => {
    expect(isEmail(text)).toBe(false);
    expect(isEmail(tidyEmail(text))).toBe(true);
  });

  it.each(emails.noAddresses)("%j is none, tidied or not", (text) => {
    expect(isEmail(text)).toBe(false);
    expect(isEmail(tidyEmail(text))).toBe(false);
  });

  it.each(Object.entries(DEVIATIONS))("%j is refused, though it was meant: %s", (text) => {
    expect(emails.addresses).toContain(text);
    expect(isEmail(tidyEmail(text))).toBe(false);
  });

  it("deviate in few cases", () => {
    const all = emails.addresses.length + emails.noAddresses.length;
    expect(Object.keys(DEVIATIONS).length / all).toBeLessThanOrEqual(MOST);
  });
});

describe("phone numbers", () => {
  const cases = Object.entries(phones).flatMap(([country, numbers]) =>
    Object.entries<string | null>(numbers).map(
      ([typed, stored]) => [country, typed, stored] as const,
    ),
  );

  it.each(cases)("of %s: %j is %s", (country, typed, stored) => {
    expect(readPhone(typed, country) ?? null).toBe(stored);
  });
});

describe("lists with", () => {
  it.each(lists.map((one) => [one.what, one] as const))(
    "%s",
    (_what, { text, people, refused }) => {
      const list = parseContactList(text);
      const taken = list.taken.map(({ email, name, phone }) =>
        [name, `<${email}>`, phone].filter(Boolean).join(" "),
      );
      expect(taken).toEqual(people);
      if (refused !== undefined) expect(list.refused).toHaveLength(refused);
    },
  );
});
