import type { Meta, StoryObj } from "@storybook/react-vite";
import { ErrorSummary } from "../src/components/ErrorSummary/ErrorSummary.js";

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
