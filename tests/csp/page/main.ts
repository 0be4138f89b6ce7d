import { composeStories, setProjectAnnotations } from "@storybook/react-vite";
import preview from "../../../.storybook/preview.js";

/** What the test calls in the page. */
declare global {
  interface Window {
    strictPage: { stories: string[]; show: (id: string) => Promise<void> };
  }
}

setProjectAnnotations(preview);

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
  "control/style attribute": (canvas) => {
    canvas.innerHTML = '<p style="color: red">Red</p>';
  },
  "control/style element": (canvas) => {
    const style = document.createElement("style");
    style.textContent = "p { color: red }";
    canvas.append(style);
  },
};

window.strictPage = {
  stories: [...stories.keys()],
  async show(id) {
    const canvasElement = document.querySelector<HTMLElement>("#canvas");
    if (!canvasElement) throw new Error("The page has no canvas.");
    controls[id]?.(canvasElement);
    // A story is shown as a person meets it, its play function included.
    await stories.get(id)?.run({ canvasElement });
  },
};
