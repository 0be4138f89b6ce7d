import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const setup = (name: string) => fileURLToPath(new URL(`../setup/${name}`, import.meta.url));

/** What Stryker asks: quick tests of the rooms that it changes. Databases, browsers and long texts stay out. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "node",
          environment: "node",
          include: ["tests/{domain/merge,client,gate,server}/**/*.test.ts"],
          exclude: ["tests/server/{postgres,postgresChanges,outreachStores,messageLimit}.test.ts"],
          setupFiles: [setup("failOnConsole.ts")],
        },
      },
      {
        test: {
          name: "dom",
          environment: "jsdom",
          include: ["tests/{client,gate}/**/*.test.tsx"],
          setupFiles: [setup("dom.ts")],
        },
      },
    ],
  },
});
