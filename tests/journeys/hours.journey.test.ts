import type { ContactInfoSnapshot } from "contact-gate";
import type { Locator, Page } from "playwright";
import { describe, expect } from "vitest";
import { completeByApi } from "./support/completeByApi.js";
import { type Hand, keyboardHand, mouseHand } from "./support/Hand.js";
import { journey } from "./support/journey.js";

/** A Monday, 10:30 in Warsaw. */
const MORNING = "2027-01-11T09:30:00Z";
/** The lunch break of that day. */
const LUNCH = "2027-01-11T11:30:00Z";

const HOLIDAY = "2027-11-11";
const HOLIDAY_NAME = "Typed holiday";

const lunched = [
  { opens: "09:00", closes: "12:00" },
  { opens: "13:00", closes: "17:00" },
];

/** What has been given once all steps are taken. */
const GIVEN = {
  timeZones: ["Europe/Warsaw", "America/New_York", "Asia/Tokyo"],
  weekly: {
    monday: lunched,
    tuesday: lunched,
    wednesday: lunched,
    thursday: lunched,
    friday: [{ opens: "22:00", closes: "06:00" }],
    saturday: [{ opens: "10:00", closes: "14:00" }],
    sunday: [],
  },
  exceptions: [{ date: HOLIDAY, name: HOLIDAY_NAME, ranges: [] }],
};

const timeBox = (hours: Locator, day: string, number: number, edge: "Opens" | "Closes") =>
  hours
    .getByRole("group", { name: `${day}, hours ${number}`, exact: true })
    .getByRole("combobox", { name: edge });

const button = (within: Locator, name: string) => within.getByRole("button", { name, exact: true });

const isFocused = (target: Locator) =>
  target.evaluate((element) => element === element.ownerDocument.activeElement);

/** By the text box; what was filled in by mistake is taken back first. */
async function typeTheWeek(page: Page, hours: Locator, hand: Hand): Promise<void> {
  await hand.press(button(hours, "24 hours, 7 days"));
  await hours.getByText("Somebody answers at any time.").waitFor();
  await hand.press(button(hours, "Undo: 24 hours, 7 days filled in"));
  await expect.poll(() => timeBox(hours, "Monday", 1, "Closes").inputValue()).toBe("17:00");

  await hand.press(button(hours, "Type the hours"));
  const text = hours.getByRole("textbox", { name: "Hours of the week" });
  await expect.poll(() => text.inputValue()).toBe("Mon–Fri 09:00–17:00");
  await expect(isFocused(text)).resolves.toBe(true);
  await page.keyboard.type("Mon-Thu 9-5; Sat 10-14");
  await hours.getByText("Understood: Mon–Thu 09:00–17:00; Sat 10:00–14:00").first().waitFor();
  await page.keyboard.press("Enter");
  await hours.getByText("The week now has the hours you typed").waitFor();
}

async function breakForLunch(page: Page, hours: Locator, hand: Hand): Promise<void> {
  await hand.setTime(timeBox(hours, "Monday", 1, "Closes"), "12", "12:00");
  await hand.press(button(hours, "Add hours to Monday"));
  await expect.poll(() => timeBox(hours, "Monday", 2, "Opens").inputValue()).toBe("13:00");
  await hand.setTime(timeBox(hours, "Monday", 2, "Closes"), "17", "17:00");

  await hand.press(button(hours, "Copy Monday to other days"));
  const popup = page.getByRole("dialog", { name: "Copy Monday to" });
  await hand.press(popup.getByRole("checkbox", { name: "Saturday" }));
  await hand.press(button(popup, "Copy"));
  await hours.getByText(/^Monday copied to Tuesday, Wednesday,? and Thursday\s?$/).waitFor();
}

async function workAtNight(hours: Locator, hand: Hand): Promise<void> {
  await hand.press(hours.getByRole("checkbox", { name: "Friday" }));
  await hand.setTime(timeBox(hours, "Friday", 1, "Opens"), "22", "22:00");
  await hand.setTime(timeBox(hours, "Friday", 1, "Closes"), "6", "06:00, Saturday");
  await hours.getByText("Closes Saturday at 06:00").waitFor();
}

async function addZones(hours: Locator, hand: Hand): Promise<void> {
  const box = hours.getByRole("combobox", { name: "Add a time zone" });
  await hand.pick(box, "new york", /America\/New York/);
  await button(hours, "Remove America/New York").waitFor();
  await hand.pick(box, "+9 tokyo", /UTC\+9 .*Asia\/Tokyo/);
  await button(hours, "Remove Asia/Tokyo").waitFor();
}

async function closeOnTheHoliday(hours: Locator, hand: Hand): Promise<void> {
  await hand.press(button(hours, "Add a day"));
  await hand.setDate(hours.getByLabel("Date", { exact: true }), HOLIDAY);
  await hand.type(hours.getByRole("textbox", { name: "Name of the day" }), HOLIDAY_NAME);
  await hours.getByRole("group", { name: `11 November 2027, ${HOLIDAY_NAME}` }).waitFor();
}

/** Saved hours as they come back to the page. */
async function expectAllThere(hours: Locator): Promise<void> {
  await timeBox(hours, "Thursday", 2, "Closes").waitFor();
  const boxes = [
    ["Monday", 1, "Closes", "12:00"],
    ["Thursday", 2, "Opens", "13:00"],
    ["Friday", 1, "Opens", "22:00"],
    ["Friday", 1, "Closes", "06:00"],
    ["Saturday", 1, "Closes", "14:00"],
  ] as const;
  for (const [day, number, edge, time] of boxes) {
    expect(await timeBox(hours, day, number, edge).inputValue()).toBe(time);
  }
  expect(await hours.getByRole("checkbox", { name: "Sunday" }).isChecked()).toBe(false);
  for (const zone of ["Europe/Warsaw", "America/New York", "Asia/Tokyo"]) {
    expect(await button(hours, `Remove ${zone}`).count()).toBe(1);
  }
  expect(await hours.getByLabel("Date", { exact: true }).inputValue()).toBe(HOLIDAY);
  const name = hours.getByRole("textbox", { name: "Name of the day" });
  expect(await name.inputValue()).toBe(HOLIDAY_NAME);
}

/** Nothing on the page has to be scrolled sideways, and nothing is cut off at its edge. */
async function expectNoOverflow(page: Page): Promise<void> {
  const { wide, available } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const shown = [...document.querySelectorAll("main button, main input, main svg, main p")];
    const edges = shown.map((element) => element.getBoundingClientRect().right);
    return { wide: Math.floor(Math.max(scrollWidth, ...edges)), available: clientWidth };
  });
  expect(wide).toBeLessThanOrEqual(available);
}

describe.each([
  { width: 1280, by: "mouse", handOn: mouseHand },
  { width: 320, by: "keyboard alone", handOn: keyboardHand },
])("at $width px, by $by", ({ width, handOn }) => {
  journey(
    "a week is entered, seen as end users will, saved, and still there",
    async ({ visitor }) => {
      const { page, gate, signIn } = await visitor({ viewport: { width, height: 800 } });
      await page.clock.setFixedTime(MORNING);
      await signIn("Anna Kowalska");
      await gate.waitFor();
      await completeByApi(page);
      await page.goto("/configuration/contact-information");
      const hours = page.getByRole("group", { name: "Operational support", exact: true });
      await button(hours, "24 hours, 7 days").waitFor();
      await expectNoOverflow(page);

      const hand = handOn(page);
      const steps = [
        () => typeTheWeek(page, hours, hand),
        () => breakForLunch(page, hours, hand),
        () => workAtNight(hours, hand),
        () => addZones(hours, hand),
        () => closeOnTheHoliday(hours, hand),
        () =>
          hand.pick(
            hours.getByRole("combobox", { name: "Show in the time zone" }),
            "auckland",
            /Auckland/,
          ),
      ];
      for (const step of steps) {
        await step();
        await expectNoOverflow(page);
      }
      await hours.getByText("Open now · closes 12:00 Warsaw, 10:30").waitFor();
      await hours
        .getByText("Mon–Thu 09:00–12:00, 13:00–17:00; Fri 22:00–06:00; Sat 10:00–14:00")
        .first()
        .waitFor();

      await hand.press(page.getByRole("button", { name: "Save changes" }));
      await page.getByText("Changes saved.").first().waitFor();
      await expectNoOverflow(page);

      await page.clock.setFixedTime(LUNCH);
      await page.reload();
      await expectAllThere(hours);
      await hours.getByText("Closed now · opens 13:00 Warsaw, 12:30").waitFor();
      await expectNoOverflow(page);

      const session = await (await page.request.get("/api/session")).json();
      const { info }: ContactInfoSnapshot = session.contactInfo;
      expect(info.supportHours?.schedules).toEqual([expect.objectContaining(GIVEN)]);
    },
  );
});
