import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { ErrorSummary } from "../src/components/form/summary/ErrorSummary.js";
import { startingWith } from "./playing.js";
import { withEventLog } from "./withEventLog.js";

const meta: Meta<typeof ErrorSummary> = {
  title: "Form/ErrorSummary",
  component: ErrorSummary,
  args: {
    idPrefix: "story",
    onFollow: () => true,
    problems: [
      {
        issue: {
          section: "technicalEmergency",
          path: "/contacts/technicalEmergency/0/email",
          code: "invalid_email",
        },
      },
      {
        issue: {
          section: "operationsShared",
          path: "/contacts/operationsShared",
          code: "too_few",
          params: { min: 2 },
        },
      },
      { issue: { section: "supportHours", path: "/supportHours", code: "section_missing" } },
    ],
  },
};
export default meta;

type Story = StoryObj<typeof ErrorSummary>;

export const Problems: Story = {};

/** A link leads to the field: a host that scrolls by itself is told, and may prevent it. */
export const Followed: Story = {
  decorators: [withEventLog("onFollow")],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [link] = canvas.getAllByRole("link");
    if (link) await userEvent.click(link);
    await expect(canvas.getByText(startingWith("onFollow("))).toBeVisible();
  },
};

/** Lines stay while they are being mended, so that nothing moves. */
export const SomeMended: Story = {
  args: {
    problems: [
      {
        issue: {
          section: "technicalEmergency",
          path: "/contacts/technicalEmergency/0/email",
          code: "invalid_email",
        },
        fixed: true,
      },
      { issue: { section: "supportHours", path: "/supportHours", code: "section_missing" } },
    ],
  },
};
