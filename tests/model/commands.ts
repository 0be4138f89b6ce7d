import fc from "fast-check";
import { FIELDS, type Field, PAGERS } from "./record.js";
import { quiet, type World } from "./World.js";

type Command = fc.AsyncCommand<object, World>;

/** One thing that happens, after which everything must hold. */
function command(name: string, work: (world: World) => void | Promise<void>): Command {
  return {
    check: () => true,
    async run(_, world) {
      await work(world);
      await quiet();
      world.check();
    },
    toString: () => name,
  };
}

const tabs = fc.nat({ max: 3 });
const few = fc.nat({ max: 2 });

/** Every text that is typed is another one, so that it can be found again. */
let typed = 0;

function typeInto(world: World, tab: number, field: Field, pager: number): void {
  typed += 1;
  const isEmail = field.endsWith("email");
  const text = isEmail ? `e${typed}@acme.example` : `n${typed}`;
  const isPerson = field === "alert.userId";
  world.tab(tab).type(field, isPerson ? (PAGERS[pager % PAGERS.length] ?? "") : text);
}

/** Some fields, or all at once. */
const fields = fc.oneof(
  fc.constant([...FIELDS]),
  fc.uniqueArray(fc.constantFrom(...FIELDS), { minLength: 1, maxLength: 2 }),
);

/** @param then what the person does next, without looking */
const type = (then: "" | "save" | "submit", isSlow: boolean) =>
  fc.record({ tab: tabs, fields, pager: few }).map(({ tab, fields: typedFields, pager }) =>
    command(`type ${typedFields.join(", ")} in ${tab} ${then}`, async (world) => {
      for (const field of typedFields) typeInto(world, tab, field, pager);
      if (then) world.tab(tab).save(then === "submit");
      if (!isSlow) await deliverSome(world, tab);
    }),
  );

const onTab = (name: string, work: (world: World, tab: number) => void | Promise<void>) =>
  tabs.map((tab) => command(`${name} ${tab}`, (world) => work(world, tab)));

const step = fc
  .record({ tab: tabs, which: few })
  .map(({ tab, which }) =>
    command(`step ${tab}.${which}`, (world) => world.tab(tab).network.step(which)),
  );

/** Some of a tab's calls go there and back. */
async function deliverSome(world: World, tab: number): Promise<void> {
  for (let count = 0; count < 6; count += 1) {
    await world.tab(tab).network.step(0);
    await quiet();
  }
}

const steps = onTab("steps", deliverSome);

const times = <Value>(count: number, value: Value): Value[] =>
  Array.from({ length: count }, () => value);

/** What may happen, the frequent more often. */
export const commands: fc.Arbitrary<Command>[] = [
  ...times(4, type("", true)),
  ...times(3, type("save", true)),
  ...times(3, type("submit", true)),
  ...times(5, type("save", false)),
  ...times(5, type("submit", false)),
  ...times(
    2,
    onTab("save", (world, tab) => world.tab(tab).save(false)),
  ),
  ...times(
    2,
    onTab("submit", (world, tab) => world.tab(tab).save(true)),
  ),
  ...times(4, step),
  ...times(8, steps),
  ...times(
    2,
    onTab("poll", (world, tab) => world.tab(tab).poll()),
  ),
  ...times(
    4,
    onTab("event arrives in", (world, tab) => world.tab(tab).network.frameArrives()),
  ),
  ...times(3, fc.constant(command("a tab hears another", (world) => world.channels.deliver()))),
  ...times(
    2,
    onTab("answer lost in", (world, tab) => world.tab(tab).network.loseAnswer()),
  ),
  ...times(
    2,
    onTab("keep mine in", (world, tab) => world.tab(tab).decide(true)),
  ),
  onTab("take theirs in", (world, tab) => world.tab(tab).decide(false)),
  onTab("offline", (world, tab) => world.tab(tab).network.setOnline(false)),
  ...times(
    2,
    onTab("online", (world, tab) => world.tab(tab).network.setOnline(true)),
  ),
  onTab("production in", (world, tab) => world.tab(tab).switchEnvironment("production")),
  onTab("sandbox in", (world, tab) => world.tab(tab).switchEnvironment("sandbox")),
  ...times(
    2,
    onTab("reload", (world, tab) => world.tab(tab).reload()),
  ),
  onTab(`remove ${PAGERS[1]} in`, (world, tab) => {
    void world.tab(tab).removeUser(PAGERS[1] ?? "");
  }),
  fc
    .constantFrom(...PAGERS)
    .map((id) => command(`${id} comes or goes`, (world) => world.toggleUser(id))),
  fc.constant(command("bob's role changes", (world) => world.toggleRole("bob"))),
];
