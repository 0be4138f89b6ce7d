import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import {
  ConflictPanel,
  type ConflictPanelProps,
} from "../src/components/record/conflict/ConflictPanel.js";
import { type ContactInfo, mergeContactInfo } from "../src/domain/index.js";
import { formatMessage, formatPlural } from "../src/messages/index.js";
import { contactGateNames, sampleSnapshot } from "../src/testing/index.js";
import { complete, requirementsOf } from "./formFixtures.js";
import { startingWith, wordsOf } from "./playing.js";
import { withEventLog } from "./withEventLog.js";

interface Args extends Pick<ConflictPanelProps, "busy" | "onDecide" | "onBack"> {
  /** What each of the two made of the complete record. */
  mine: (info: ContactInfo) => void;
  theirs: (info: ContactInfo) => void;
}

const latest = sampleSnapshot({
  updatedBy: { id: "u-marek", name: "Marek Nowak" },
  updatedAt: "2026-11-20T13:02:00.000Z",
});

function edited(change: (info: ContactInfo) => void): ContactInfo {
  const info = structuredClone(complete);
  change(info);
  return info;
}

/** The first contact of a section that has one. */
function first(info: ContactInfo, section: string) {
  const contact = info.contacts[section]?.[0];
  if (!contact) throw new Error(`${section} has no contact`);
  return contact;
}

function monday(info: ContactInfo) {
  const schedule = info.supportHours.schedules[0];
  if (!schedule) throw new Error("there are no hours");
  return schedule.weekly;
}

const meta: Meta<Args> = {
  title: "Form/ConflictPanel",
  component: ConflictPanel as never,
  parameters: { controls: { disable: true } },
  args: { onDecide: fn(), onBack: fn() },
  render: ({ mine, theirs, ...rest }, { globals }) => (
    <ConflictPanel
      merge={mergeContactInfo(complete, edited(mine), edited(theirs), requirementsOf(globals))}
      latest={latest}
      headingLevel={2}
      {...rest}
    />
  ),
};
export default meta;

type Story = StoryObj<Args>;

/** The same field, two texts. */
export const OneClash: Story = {
  args: {
    mine: (info) => {
      first(info, "technicalEmergency").email = "duty@northwind.example";
      first(info, "technicalEmergency").name = "On-call engineering";
    },
    theirs: (info) => {
      first(info, "technicalEmergency").email = "pager@northwind.example";
    },
  },
};

/** Fields, hours and a removal at once, and what fits together beside them. */
export const ManyClashes: Story = {
  args: {
    mine: (info) => {
      first(info, "technicalEmergency").email = "engineering@northwind.example";
      first(info, "technicalEmergency").phone = "+48225550100";
      info.contacts.merchantOperations = [];
      monday(info).friday = [{ opens: "09:00", closes: "17:30" }];
      first(info, "operationsShared").name = "Guest desk";
    },
    theirs: (info) => {
      first(info, "technicalEmergency").email = "pager@northwind.example";
      first(info, "technicalEmergency").phone = "+48225550177";
      first(info, "merchantOperations").email = "merchants@northwind.example";
      monday(info).friday = [
        { opens: "09:00", closes: "12:00" },
        { opens: "13:00", closes: "15:00" },
      ];
      first(info, "operationsInternal").phone = "+48225550133";
      info.contacts.alert?.push({
        id: "8c1a4d5e-1a2b-4c3d-8e4f-000000000031",
        userId: "u-jonas",
        name: "Jonas Lind",
      });
    },
  },
  play: async (context) => {
    const words = wordsOf(context);
    const { merged, contactChanges } = words.conflict;
    const canvas = within(context.canvasElement);
    await userEvent.click(canvas.getByText(formatPlural(merged, 3, words.locale)));
    const added = formatMessage(contactChanges.added, {
      section: contactGateNames(words).section("alert"),
      who: "Marek Nowak",
      person: "Jonas Lind",
    });
    await expect(canvas.getByText(added)).toBeVisible();
  },
};

/** As above, in Polish. */
export const ManyClashesInPolish: Story = {
  args: ManyClashes.args ?? {},
  globals: { locale: "pl" },
};

/** On a phone the two sides stand below each other. */
export const Narrow: Story = {
  args: ManyClashes.args ?? {},
  globals: { viewport: { value: "mobile1" } },
};

/** One removed the contact that the other changed. */
export const RemovedAndEdited: Story = {
  args: {
    mine: (info) => {
      info.contacts.technicalNonEmergency?.splice(1, 1);
    },
    theirs: (info) => {
      const contact = info.contacts.technicalNonEmergency?.[1];
      if (contact) contact.phone = "+48225550144";
    },
  },
};

/** The same day, two hours: words and bars. */
export const Hours: Story = {
  args: {
    mine: (info) => {
      monday(info).saturday = [{ opens: "10:00", closes: "14:00" }];
    },
    theirs: (info) => {
      monday(info).saturday = [{ opens: "18:00", closes: "02:00" }];
    },
  },
};

/** Both put another person into the same place of the alert contacts (R4). */
export const AlertContact: Story = {
  args: {
    mine: (info) => {
      Object.assign(first(info, "alert"), { userId: "u-priya", name: "Priya Raman" });
    },
    theirs: (info) => {
      Object.assign(first(info, "alert"), { userId: "u-marek", name: "Marek Nowak" });
    },
  },
};

/** What was decided is being saved. */
export const Saving: Story = { args: { ...OneClash.args, busy: true } };

/** Sent too early: the first choice that is missing has the focus, and each says so. */
export const SentTooEarly: Story = {
  args: ManyClashes.args ?? {},
  play: async ({ args, canvasElement, globals }) => {
    const { conflict, form } = wordsOf({ globals });
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: conflict.apply }));
    const email = within(canvas.getByRole("group", { name: startingWith(form.email) }));
    await expect(email.getByRole("radio", { name: startingWith(conflict.mine) })).toHaveFocus();
    await expect(email.getByText(conflict.choose)).toBeVisible();
    await expect(args.onDecide).not.toHaveBeenCalled();
  },
};

/** Decided without a mouse: Tab, arrows, Enter. */
export const ByKeyboard: Story = {
  args: OneClash.args ?? {},
  decorators: [withEventLog("onDecide")],
  play: async ({ args, canvasElement, globals }) => {
    const { conflict } = wordsOf({ globals });
    const canvas = within(canvasElement);
    const mine = canvas.getByRole("radio", { name: startingWith(conflict.mine) });
    await expect(canvas.getByRole("heading", { level: 2 })).toHaveFocus();
    await userEvent.tab();
    await userEvent.tab();
    await expect(canvas.getByRole("button", { name: conflict.useTheirs })).toHaveFocus();
    await userEvent.tab();
    await expect(mine).toHaveFocus();
    await expect(mine).not.toBeChecked();
    await userEvent.keyboard("{ArrowDown}");
    const theirs = { name: startingWith("Marek Nowak") };
    await expect(canvas.getByRole("radio", theirs)).toBeChecked();
    await userEvent.keyboard("{Enter}");
    await expect(args.onDecide).toHaveBeenCalledOnce();
    await expect(canvas.getByText(startingWith("onDecide("))).toBeVisible();
  },
};
