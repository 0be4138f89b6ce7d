import { composeStories, setProjectAnnotations } from "@storybook/react-vite";
import preview from "../../../.storybook/preview.js";

/** What the test calls in the page. */
declare global {
  interface Window {
    strictPage: { stories: string[]; show: (id: string) => Promise<void> };
  }
}

// In another language than the tests of the stories themselves, so that every play passes in both.
const locale = new URLSearchParams(window.location.search).get("locale") ?? "en";
setProjectAnnotations([preview, { initialGlobals: { locale } }]);

const files = import.meta.glob<Parameters<typeof composeStories>[0]>(
  "../../../stories/**/*.stories.tsx",
  { eager: true },
);

type Shown = { run: (context: { canvasElement: HTMLElement }) => Promise<void> };

const stories = new Map<string, Shown>();
for (const [path, file] of Object.entries(files)) {
  const name = path.replace("../../../stories/", "").replace(".stories.tsx", "");
  for (const [story, composed] of Object.entries<Shown>(composeStories(file))) {
    stories.set(`${name}/${story}`, composed);
  }
}

/** What no story of ours does. They show that the harness can fail. */
const controls: Record<string, (canvas: Element) => void> = {
  "control/style attribute": (canvas) => canvas.setAttribute("style", "color: red"),
  "control/style element": (canvas) => {
    const style = document.createElement("style");
    style.textContent = "p { color: red }";
    canvas.append(style);
  },
  "control/text as HTML": (canvas) => refused(() => canvas.insertAdjacentHTML("beforeend", "<b>")),
  "control/text as script": () => refused(() => setTimeout("1")),
  "control/policy of trusted types": () =>
    refused(() => Reflect.get(window, "trustedTypes").createPolicy("own", {})),
  "control/image from elsewhere": (canvas) => {
    const image = document.createElement("img");
    image.src = "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=";
    canvas.append(image);
  },
};

/** The browser throws as well as reporting. */
function refused(attempt: () => void): void {
  try {
    attempt();
  } catch {
    return;
  }
  throw new Error("Nothing was refused.");
}

window.strictPage = {
  stories: [...stories.keys()],
  async show(id) {
    const canvasElement = document.querySelector<HTMLElement>("#canvas");
    if (!canvasElement) throw new Error("The page has no canvas.");
    controls[id]?.(canvasElement);
    // A chunk of its own still, but here before a play function types into the box that stands in for it.
    await import("../../../src/components/ui/combobox/ComboboxInput.js");
    // A story is shown as a person meets it, its play function included.
    await stories.get(id)?.run({ canvasElement });
  },
};
