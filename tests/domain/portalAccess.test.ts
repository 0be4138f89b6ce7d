import { describe, expect, it } from "vitest";
import {
  type AccessFacts,
  type CompletionHistory,
  closesOpenPortal,
  closingTime,
  isPortalOpen,
  lapseOf,
  standingOf,
} from "../../src/domain/index.js";

const SINCE = "2026-11-10T12:00:00.000Z";
const UNTIL = "2026-11-24T12:00:00.000Z";
const day = (date: string) => Date.parse(`2026-${date}T12:00:00.000Z`);

const NEVER: CompletionHistory = {};
const LAPSED: CompletionHistory = { completedAt: "2026-10-01T12:00:00.000Z", lapsedAt: SINCE };

function factsOf(
  facts: Omit<AccessFacts, "completeness" | "lapse">,
  { status = "incomplete", history = NEVER, graceDays = 14, now = day("11-12") } = {} as {
    status?: "complete" | "incomplete";
    history?: CompletionHistory;
    graceDays?: number;
    now?: number;
  },
): AccessFacts {
  const standing = standingOf({ status, currentlyDue: [] }, history);
  return { ...facts, completeness: { status }, lapse: lapseOf(standing, graceDays, now) };
}

interface Row {
  account: string;
  facts: AccessFacts;
  now: string;
  open: boolean;
  /** A portal that is open is closed. */
  closes?: boolean;
  closingTime?: string | undefined;
}

const lock = { mode: "lock" } as const;
const remindUntil = (deadline: string) => ({ mode: "remind", deadline }) as const;
const SOON = "2026-11-15T12:00:00.000Z";
const MUCH_LATER = "2026-12-31T12:00:00.000Z";

describe("who is let in, and until when", () => {
  it.each<Row>([
    { account: "never complete", facts: factsOf(lock), now: "11-12", open: false },
    { account: "complete", facts: factsOf(lock, { status: "complete" }), now: "11-12", open: true },
    {
      account: "complete again after a lapse",
      facts: factsOf(lock, { status: "complete", history: LAPSED }),
      now: "12-24",
      open: true,
    },
    {
      account: "lapsed, on the second day",
      facts: factsOf(lock, { history: LAPSED }),
      now: "11-12",
      open: true,
      closingTime: UNTIL,
    },
    {
      account: "lapsed, when the time is over by the browser's clock",
      facts: factsOf(lock, { history: LAPSED }),
      now: "11-24",
      open: false,
      closes: true,
      closingTime: UNTIL,
    },
    {
      account: "lapsed, when the time is over by the server's clock alone",
      facts: factsOf(lock, { history: LAPSED, now: day("11-24") }),
      now: "11-12",
      open: false,
      closes: true,
      closingTime: UNTIL,
    },
    {
      account: "lapsed, where the host gives no time",
      facts: factsOf(lock, { history: LAPSED, graceDays: 0 }),
      now: "11-12",
      open: false,
      closes: true,
      closingTime: SINCE,
    },
    {
      account: "lapsed, where the host gives a time that is no number",
      facts: factsOf(lock, { history: LAPSED, graceDays: Number.NaN }),
      now: "11-12",
      open: false,
      closes: true,
      closingTime: SINCE,
    },
    {
      account: "reminded, before the deadline",
      facts: factsOf(remindUntil(SOON)),
      now: "11-12",
      open: true,
      closingTime: SOON,
    },
    {
      account: "reminded, after the deadline",
      facts: factsOf(remindUntil(SOON)),
      now: "11-16",
      open: false,
      closes: true,
      closingTime: SOON,
    },
    {
      account: "reminded and lapsed, after a deadline that came before the end of the lapse's time",
      facts: factsOf(remindUntil(SOON), { history: LAPSED }),
      now: "11-16",
      open: true,
      closingTime: UNTIL,
    },
    {
      account: "reminded and lapsed, with a deadline after the end of the lapse's time",
      facts: factsOf(remindUntil(MUCH_LATER), { history: LAPSED }),
      now: "12-01",
      open: true,
      closingTime: MUCH_LATER,
    },
    {
      account: "reminded and lapsed, without a deadline",
      facts: factsOf({ mode: "remind" }, { history: LAPSED }),
      now: "12-24",
      open: true,
    },
    {
      account: "lapsed long ago, let in by the operator",
      facts: factsOf({ mode: "remind", waived: "bypass" }, { history: LAPSED }),
      now: "12-24",
      open: true,
    },
  ])("$account", ({ facts, now, open, closes = false, closingTime: closing }) => {
    expect(isPortalOpen(facts, day(now))).toBe(open);
    expect(closesOpenPortal(facts, day(now))).toBe(closes);
    expect(closingTime(facts)).toBe(closing);
  });

  it("what has only just become due shows a banner before anything closes", () => {
    const facts = factsOf(lock);
    expect(isPortalOpen(facts, day("11-12"))).toBe(false);
    expect(closesOpenPortal(facts, day("11-12"))).toBe(false);
  });
});

describe("a lapse", () => {
  it("whose beginning can't be read begins now, so that nobody is shut out without a date", () => {
    const standing = standingOf(
      { status: "incomplete", currentlyDue: [] },
      { completedAt: SINCE, lapsedAt: "some day" },
    );
    expect(lapseOf(standing, 14, day("11-10"))).toEqual({ since: SINCE, until: UNTIL });
  });

  it("can be given parts of a day, and no more time than an instant can hold", () => {
    const standing = standingOf({ status: "incomplete", currentlyDue: [] }, LAPSED);
    const now = day("11-10");
    expect(lapseOf(standing, 0.5, now)?.until).toBe("2026-11-11T00:00:00.000Z");
    expect(lapseOf(standing, Number.POSITIVE_INFINITY, now)?.until).toMatch(/^2126-/);
    expect(lapseOf(standing, -3, now)).toEqual({ since: SINCE, until: SINCE, over: true });
  });
});
