import { measureSizes } from "./measureSizes.mjs";

const { know, gate, chunks } = await measureSizes();
const line = (/** @type {string} */ name, /** @type {number} */ bytes, note = "") =>
  `${name.padEnd(34)} ${(bytes / 1000).toFixed(2).padStart(7)} kB  ${note}\n`;

process.stdout.write(
  "Gzipped, without React (budgets: 9 kB to know, 70 kB for the gate as first shown)\n\n",
);
process.stdout.write(line("to know whether it is locked", know));
process.stdout.write(line("the gate as first shown, with CSS", gate));
process.stdout.write("\n");
for (const { name, bytes, when } of chunks.toSorted((a, b) => b.bytes - a.bytes)) {
  process.stdout.write(line(name, bytes, when));
}
