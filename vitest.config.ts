import { fileURLToPath } from "node:url";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { CHROMIUM_ARGS, findChromium } from "./tests/setup/findChromium.mjs";
import { tallyReporter } from "./tests/setup/tallyReporter.js";

const executablePath = findChromium();

const inChromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) },
  }),
  instances: [{ browser: "chromium" as const }],
});

const react18 = fileURLToPath(new URL("tests/faults/react-18/node_modules", import.meta.url));

/** What imports React, and so must not be left to Node, which knows one React only. */
const IMPORT_REACT =
  /node_modules\/(formik|downshift|@radix-ui|@testing-library\/react|react-remove-scroll(-bar)?|react-style-singleton|use-(callback-ref|sidecar))\//;

/** What a test that types through a whole form may take on a slow machine, in milliseconds. */
const PATIENCE = 60_000;

/** Tests that drive a built thing, last of all: side by side, with time to start a server. */
const slow = (name: string) => ({
  name,
  environment: "node" as const,
  testTimeout: 120_000,
  hookTimeout: 240_000,
  sequence: { groupOrder: 3 },
});

export default defineConfig({
  plugins: [react()],
  test: {
    reporters: ["default", tallyReporter],
    // Vitest itself leaves one core idle, which is half of a small machine.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        // The example's server names the package as every host does; its tests want no build.
        resolve: {
          alias: [
            {
              find: /^contact-gate\/(domain|server)$/,
              replacement: fileURLToPath(new URL("src/$1/index.ts", import.meta.url)),
            },
          ],
        },
        test: {
          name: "node",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/{browser,built,csp,journeys,packed}/**", "tests/**/fixtures/**"],
          setupFiles: ["tests/setup/failOnConsole.ts"],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          environment: "jsdom",
          include: ["tests/**/*.test.tsx"],
          exclude: ["tests/browser/**"],
          setupFiles: ["tests/setup/dom.ts"],
          testTimeout: PATIENCE,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        resolve: {
          alias: { react: `${react18}/react`, "react-dom": `${react18}/react-dom` },
          mainFields: ["module", "main"],
        },
        test: {
          name: "react-18",
          environment: "jsdom",
          include: ["tests/faults/*.test.tsx"],
          setupFiles: ["tests/setup/dom.ts"],
          globalSetup: ["tests/faults/react-18/install.ts"],
          server: { deps: { inline: [IMPORT_REACT] } },
          env: { REACT: "18" },
          testTimeout: PATIENCE,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.browser.test.tsx"],
          setupFiles: ["tests/setup/browser.ts"],
          testTimeout: PATIENCE,
          browser: inChromium(),
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        plugins: [
          storybookTest({
            configDir: fileURLToPath(new URL(".storybook", import.meta.url)),
            disableAddonDocs: true,
          }),
        ],
        test: {
          name: "storybook",
          env: { STORIES_LOCALE: process.env.STORIES_LOCALE ?? "en" },
          setupFiles: ["tests/setup/failOnConsole.ts"],
          testTimeout: PATIENCE,
          browser: inChromium(),
          sequence: { groupOrder: 1 },
        },
      },
      { test: { ...slow("built"), include: ["tests/built/**/*.test.ts"] } },
      { test: { ...slow("csp"), include: ["tests/csp/**/*.test.ts"] } },
      {
        test: {
          ...slow("journeys"),
          include: ["tests/journeys/**/*.journey.test.ts"],
          globalSetup: ["tests/journeys/setup/globalSetup.ts"],
        },
      },
      { test: { ...slow("packed"), include: ["tests/packed/*.test.ts"] } },
    ],
  },
});
