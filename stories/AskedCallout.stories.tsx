import type { Meta, StoryObj } from "@storybook/react-vite";
import type { AskedPerson } from "../src/client/index.js";
import { AskContext } from "../src/components/people/ask/AskContext.js";
import { AskedCallout } from "../src/components/people/ask/AskedCallout.js";

interface CalloutStoryProps {
  asked: readonly AskedPerson[];
  /** Inside of a form the sections are links. */
  inForm: boolean;
}

function CalloutStory({ asked, inForm }: CalloutStoryProps) {
  const parts = { canAsk: true, asked, viewerId: "u-anna", due: [], ask: () => {} };
  return (
    <AskContext.Provider value={parts}>
      <div className="cg-root">
        <AskedCallout {...(inForm && { formId: "f", onFollow: () => true })} />
      </div>
    </AskContext.Provider>
  );
}

const by = { id: "u-priya", name: "Priya Raman" };
const at = "2026-11-20T09:00:00.000Z";

function person(id: string, name: string, ...sections: string[]): AskedPerson {
  return { user: { id, name }, sections, at, by };
}

const meta: Meta<typeof CalloutStory> = {
  title: "Gate/AskedCallout",
  component: CalloutStory,
  args: { asked: [person("u-anna", "Anna", "operationsShared", "supportHours")], inForm: true },
};
export default meta;

type Story = StoryObj<typeof CalloutStory>;

/** To the person who was asked, with the ways to what they were asked for. */
export const Oneself: Story = {};

/** To the next person who looks. */
export const SomebodyElse: Story = {
  args: { asked: [person("u-marek", "Marek Nowak", "operationsShared")] },
};

const several = [
  person("u-marek", "Marek Nowak", "operationsShared"),
  person("u-jonas", "Jonas Lind", "technicalEmergency", "supportHours"),
];

export const Several: Story = { args: { asked: several } };

/** Without a form to lead into. */
export const WithoutForm: Story = { args: { asked: several, inForm: false } };

export const InPolish: Story = { args: { asked: several }, globals: { locale: "pl" } };

export const RightToLeft: Story = { args: { asked: several }, globals: { locale: "ar" } };

export const Narrow: Story = {
  args: { asked: several },
  globals: { viewport: { value: "mobile1" } },
};
