import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizePhone } from "../../src/domain/index.js";
import { readPhone, showPhone } from "../../src/domain/phones/numberingPlans.js";

/** As typed · where · as stored, `undefined` where it can't be understood. */
const NUMBERS: [typed: string, country: string | undefined, stored: string | undefined][] = [
  ["22 123 45 67", "PL", "+48221234567"],
  ["(22) 123-45-67", "PL", "+48221234567"],
  ["022 123 45 67", "PL", "+48221234567"],
  ["501 234 567", "PL", "+48501234567"],
  ["501234567", "pl", "+48501234567"],
  ["48 501 234 567", "PL", "+48501234567"],
  ["0048 501 234 567", "PL", "+48501234567"],
  ["22 123 45 67 wew. 12", "PL", "+48221234567;ext=12"],
  ["22 123 45 67 wewn. 12", "PL", "+48221234567;ext=12"],
  ["020 7946 0000", "GB", "+442079460000"],
  ["(020) 7946 0000", "GB", "+442079460000"],
  ["+44 (0)20 7946 0000", "GB", "+442079460000"],
  ["+44 020 7946 0000", "GB", "+442079460000"],
  ["07400 123456", "GB", "+447400123456"],
  ["020 7946 0000 ext 5", "GB", "+442079460000;ext=5"],
  ["020 7946 0000 x5", "GB", "+442079460000;ext=5"],
  ["(212) 555-0100", "US", "+12125550100"],
  ["1-212-555-0100", "US", "+12125550100"],
  ["212.555.0100", "US", "+12125550100"],
  ["212 555 0100 extension 42", "US", "+12125550100;ext=42"],
  ["212-555-0100 #42", "US", "+12125550100;ext=42"],
  ["212 555 0100, ext. 42", "US", "+12125550100;ext=42"],
  ["011 48 22 123 45 67", "US", "+48221234567"],
  ["1-800-FLOWERS", "US", "+18003569377"],
  ["1 800 flowers", "US", "+18003569377"],
  ["(800) GO-FEDEX", "US", "+18004633339"],
  ["555-0100", "US", undefined],
  ["030 123456", "DE", "+4930123456"],
  ["030/123456", "DE", "+4930123456"],
  ["0151 23456789", "DE", "+4915123456789"],
  ["030 123456 Durchwahl 7", "DE", "+4930123456;ext=7"],
  ["01 23 45 67 89", "FR", "+33123456789"],
  ["01.23.45.67.89", "FR", "+33123456789"],
  ["01 23 45 67 89 poste 3", "FR", "+33123456789;ext=3"],
  ["06 1234 5678", "IT", "+390612345678"],
  ["+39 06 1234 5678", "PL", "+390612345678"],
  ["06 1234 5678 int. 9", "IT", "+390612345678;ext=9"],
  ["912 345 678", "ES", "+34912345678"],
  ["(11) 91234-5678", "BR", "+5511912345678"],
  ["(11) 91234-5678 ramal 4", "BR", "+5511912345678;ext=4"],
  ["55 1234 5678", "MX", "+525512345678"],
  ["8 (495) 123-45-67", "RU", "+74951234567"],
  ["8 (495) 123-45-67 доб. 8", "RU", "+74951234567;ext=8"],
  ["03-1234-5678", "JP", "+81312345678"],
  ["０３－１２３４－５６７８".replaceAll("－", "-"), "JP", "+81312345678"],
  ["010-1234-5678", "KR", "+821012345678"],
  ["138 0013 8000", "CN", "+8613800138000"],
  ["098765 43210", "IN", "+919876543210"],
  ["०९८७६५ ४३२१०", "IN", "+919876543210"],
  ["٠١٠ ١٢٣٤ ٥٦٧٨", "EG", "+201012345678"],
  ["۰۲۱ ۱۲۳۴ ۵۶۷۸", "IR", "+982112345678"],
  ["+٤٨ ٢٢ ١٢٣ ٤٥ ٦٧", undefined, "+48221234567"],
  ["02 9374 4000", "AU", "+61293744000"],
  ["1300 FLOWER", "AU", "+611300356937"],
  ["+48 22 123 45 67", undefined, "+48221234567"],
  ["\u202a+48\u00a022 123 45 67\u202c", "DE", "+48221234567"],
  ["\u200b22\u2060 123 45 67\ufeff", "PL", "+48221234567"],
  ["22 123–45–67", "PL", "+48221234567"],
  ["tel:+48221234567;ext=12", undefined, "+48221234567;ext=12"],
  ["＋48 22 123 45 67", undefined, "+48221234567"],
  ["22 123 45 67", undefined, undefined],
  ["22 123 45 67", "XX", undefined],
  ["22 123 45 67/68", "PL", undefined],
  ["22 123 45 67, 22 123 45 68", "PL", undefined],
  ["22 CALL US", "PL", undefined],
  ["call me on 22 123 45 67", "PL", undefined],
  ["ask Ada", "US", undefined],
  ["112", "PL", undefined],
  ["", "PL", undefined],
  ["+", "PL", undefined],
  [`22 123 45 67${" ".repeat(40)}`, "PL", undefined],
];

describe("60 numbers and some more", () => {
  it.each(NUMBERS)("%j in %s is %s", (typed, country, stored) => {
    expect(readPhone(typed, country)).toBe(stored);
    // What the browser reads is what a server takes.
    if (stored !== undefined) expect(normalizePhone(stored)).toBe(stored);
  });
});

it.each([
  ["+48221234567", "+48 22 123 45 67"],
  ["+48221234567;ext=12", "+48 22 123 45 67 #12"],
  ["+442079460000", "+44 20 7946 0000"],
  ["+12125550100", "+1 212 555 0100"],
  ["+99912345678", "+999 123 456 78"],
  ["22 123", "22 123"],
  ["", ""],
])("shows %s as %j, which is read back", (phone, shown) => {
  expect(showPhone(phone)).toBe(shown);
  if (phone.startsWith("+")) expect(readPhone(shown)).toBe(phone);
});

it("reads every stored number as itself, in whichever country", () => {
  const stored = fc.constantFrom(...NUMBERS.flatMap(([, , number]) => number ?? []));
  fc.assert(
    fc.property(
      stored,
      fc.constantFrom("PL", "US", "IT", "BR", "XX", undefined),
      (phone, country) => {
        expect(readPhone(phone, country)).toBe(phone);
        expect(readPhone(showPhone(phone), country)).toBe(phone);
      },
    ),
  );
});

it("never throws, and never makes up what a server refuses", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom(..."+0123456789 ()-x#e.") }),
  );
  fc.assert(
    fc.property(text, fc.constantFrom("PL", "US", undefined), (typed, country) => {
      const phone = readPhone(typed, country);
      expect(phone === undefined || normalizePhone(phone) === phone).toBe(true);
    }),
  );
});
