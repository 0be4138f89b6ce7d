import type { Decorator, Preview } from "@storybook/react-vite";
import { StrictMode, useLayoutEffect } from "react";
import { configure } from "storybook/test";
import { MessagesProvider } from "../src/components/words/MessagesProvider.js";
import "../src/styles/index.css";
import "./preview.css";
import { initialGlobals, messagesOf } from "./storyGlobals.js";
import { waitUntilShown } from "./waitUntilShown.js";

// Chunks, searches and saves take their time on a loaded machine.
configure({ asyncUtilTimeout: 30_000 });

/** Gives a story its words, direction and theme. The theme stands on <html>, as a host would set it. */
const withToolbar: Decorator = (Story, { globals }) => {
  const messages = messagesOf(globals);
  const theme = String(globals.theme ?? initialGlobals.theme);
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.lang = messages.locale;
    page.dir = messages.direction;
    page.dataset.theme = theme;
  }, [messages, theme]);
  return (
    <StrictMode>
      <MessagesProvider messages={messages}>
        <Story />
      </MessagesProvider>
    </StrictMode>
  );
};

/** The width of a phone, for stories that are about it: also in the docs and in tests, where no toolbar narrows the page. */
const withNarrowness: Decorator = (Story, { globals }) =>
  globals.viewport?.value === "mobile1" ? (
    <div className="story-narrow">
      <Story />
    </div>
  ) : (
    <Story />
  );

const preview: Preview = {
  tags: ["autodocs"],
  initialGlobals: { ...initialGlobals },
  globalTypes: {
    locale: {
      toolbar: {
        title: "Language",
        icon: "globe",
        dynamicTitle: true,
        items: [
          { value: "en", title: "English" },
          { value: "pl", title: "Polski" },
          { value: "ar", title: "Right to left" },
        ],
      },
    },
    environment: {
      toolbar: {
        title: "Environment",
        icon: "branch",
        dynamicTitle: true,
        items: [
          { value: "sandbox", title: "Sandbox" },
          { value: "production", title: "Production" },
        ],
      },
    },
    merchant: {
      toolbar: {
        title: "Integration",
        icon: "component",
        dynamicTitle: true,
        items: [
          { value: "with", title: "With merchant issues" },
          { value: "without", title: "Without merchant issues" },
        ],
      },
    },
    theme: {
      toolbar: {
        title: "Theme",
        icon: "mirror",
        dynamicTitle: true,
        items: [
          { value: "light", title: "Light" },
          { value: "dark", title: "Dark" },
          { value: "system", title: "System" },
        ],
      },
    },
  },
  parameters: {
    a11y: { test: "error" },
    controls: { expanded: true },
    options: { storySort: { order: ["Start here", "Gate", "Page", "Form", "Fields", "Headless"] } },
  },
  decorators: [withNarrowness, withToolbar],
  afterEach: ({ parameters }) => waitUntilShown(parameters.staysLoading === true),
};

export default preview;
