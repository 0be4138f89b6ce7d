import { compareAround } from "./compareAround.js";
import { compareRandomly } from "./compareRandomly.js";
import { shortStays } from "./shortStays.js";
import { ALL_ZONES, transitionsOf } from "./zones.js";

const ROUNDS = 20_000;

/**
 * Compares the engine with Temporal in every zone of the runtime and says what it came to, a line at a time.
 *
 * @returns The number of answers that differed.
 */
export function proveHours(say: (line: string) => void): number {
  const number = (value: number) => value.toLocaleString("en-GB");
  const report = (mismatches: readonly string[]) => {
    for (const mismatch of mismatches.slice(0, 20)) say(`  ${mismatch}`);
    return mismatches.length;
  };

  const transitions = ALL_ZONES.flatMap((zone) => transitionsOf(zone, 2025, 2027));
  say(`${number(ALL_ZONES.length)} zones, ${number(transitions.length)} changes of 2025 to 2027`);

  let failures = 0;
  let byCoverage = 0;
  let byIsOpenAt = 0;
  for (const [index, transition] of transitions.entries()) {
    const found = compareAround(transition, 1);
    byCoverage += found.byCoverage;
    byIsOpenAt += found.byIsOpenAt;
    failures += report(found.mismatches);
    if ((index + 1) % 100 === 0) say(`  ${index + 1} of ${transitions.length} changes`);
  }
  say(`${number(byCoverage)} minutes around them by coverage, ${number(byIsOpenAt)} by isOpenAt`);

  const random = compareRandomly(ROUNDS, 20_250_101);
  failures += report(random.mismatches);
  say(
    `${number(random.painted)} random instants, ${number(random.byTheClock)} of them by the clock`,
  );

  failures += report(shortStays(ALL_ZONES, 1970, 2100));
  say("1970 to 2100: changes taken back within 132 hours looked for");

  say(`${number(failures)} mismatches`);
  return failures;
}
