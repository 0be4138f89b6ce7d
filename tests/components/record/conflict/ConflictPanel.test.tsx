import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { ConflictPanel } from "../../../../src/components/record/conflict/ConflictPanel.js";
import { markDifferences } from "../../../../src/components/record/conflict/markDifferences.js";
import { type ContactInfo, mergeContactInfo } from "../../../../src/domain/index.js";
import {
  sampleContactInfo,
  sampleRequirements,
  sampleSnapshot,
} from "../../../../src/testing/index.js";

const SECTION = "technicalEmergency";
type Edit = (info: ContactInfo) => void;

const latest = sampleSnapshot({ updatedBy: { id: "u-marek", name: "Marek Nowak" } });

function show(mine: Edit, theirs: Edit, { busy = false, by = latest } = {}) {
  const [own, other] = [mine, theirs].map((edit) => {
    const info = sampleContactInfo();
    edit(info);
    return info;
  });
  if (!own || !other) throw new Error("two versions");
  const merge = mergeContactInfo(sampleContactInfo(), own, other, sampleRequirements());
  const onDecide = vi.fn<(info: ContactInfo) => void>();
  const onBack = vi.fn();
  render(
    <ConflictPanel merge={merge} latest={by} busy={busy} onDecide={onDecide} onBack={onBack} />,
  );
  return { onDecide, onBack, user: userEvent.setup() };
}

const first = (info: ContactInfo, section = SECTION) => {
  const contact = info.contacts[section]?.[0];
  if (!contact) throw new Error("the section has no contact");
  return contact;
};
const named =
  (name: string, section?: string): Edit =>
  (info) => {
    first(info, section).name = name;
  };
const send = () => screen.getByRole("button", { name: "Save with these choices" });

describe("the conflict screen", () => {
  it("is headed, has the focus, and says how much differs from whose version", () => {
    show(named("Ada"), named("Jo"));
    expect(screen.getByRole("heading", { name: /Somebody else changed/ })).toHaveFocus();
    expect(screen.getByText(/^Marek Nowak saved .* One thing differs from yours/)).toBeVisible();
  });

  it("does not take for somebody else who saved it in another window", () => {
    const { id, name } = latest.viewer;
    show(named("Ada"), named("Jo"), { by: { ...latest, updatedBy: { id, name } } });
    expect(screen.getByRole("heading", { name: "You changed this a moment ago" })).toHaveFocus();
    expect(screen.getByRole("radio", { name: /^You, a moment ago/ })).not.toBeChecked();
    expect(screen.queryByText(/[Ss]omebody else/)).not.toBeInTheDocument();
  });

  it("shows the two texts of a field, marked where they differ, and nothing chosen", () => {
    show(
      (info) => Object.assign(first(info), { email: "oncall@x.example" }),
      (info) => Object.assign(first(info), { email: "pager@x.example" }),
    );
    const clash = screen.getByRole("group", {
      name: "Email in Technical emergency contacts, Jordan Bell 1",
    });
    expect(within(clash).getByText("oncall").tagName).toBe("MARK");
    expect(within(clash).getByText("pager").tagName).toBe("MARK");
    for (const radio of within(clash).getAllByRole("radio")) expect(radio).not.toBeChecked();
  });

  it("refuses to be sent too early, and leads to the first choice that is missing", async () => {
    const both: [Edit, Edit] = [
      (info) => [named("Ada"), named("Kim", "operationsInternal")].map((edit) => edit(info)),
      (info) => [named("Jo"), named("Lou", "operationsInternal")].map((edit) => edit(info)),
    ];
    const { user, onDecide } = show(...both);
    await user.click(screen.getByRole("radio", { name: /Jo$/ }));
    await user.click(send());
    expect(onDecide).not.toHaveBeenCalled();
    expect(screen.getByRole("radio", { name: /Kim$/ })).toHaveFocus();
    expect(screen.getByRole("radio", { name: /Kim$/ })).toHaveAccessibleDescription(
      "Choose one of the two",
    );
    expect(screen.getByRole("status")).toHaveTextContent("1 choice left");

    await user.click(screen.getByRole("radio", { name: /Kim$/ }));
    expect(screen.getByRole("status")).toHaveTextContent("All choices are made.");
    await user.click(send());
    const [decided] = onDecide.mock.lastCall ?? [];
    expect(decided && first(decided).name).toBe("Jo");
    expect(decided && first(decided, "operationsInternal").name).toBe("Kim");
  });

  it("is decided by keyboard alone", async () => {
    const { user, onDecide } = show(named("Ada"), named("Jo"));
    for (let step = 0; step < 3; step += 1) await user.tab();
    expect(screen.getByRole("radio", { name: /Ada$/ })).toHaveFocus();
    await user.keyboard("{ArrowDown}{Enter}");
    const [decided] = onDecide.mock.lastCall ?? [];
    expect(decided && first(decided).name).toBe("Jo");
  });

  it.each([
    ["Use all of mine", "Ada"],
    ["Use all of theirs", "Jo"],
  ])("%s chooses everywhere, and still asks before it saves", async (button, name) => {
    const { user, onDecide } = show(named("Ada"), named("Jo"));
    await user.click(screen.getByRole("button", { name: button }));
    expect(onDecide).not.toHaveBeenCalled();
    await user.click(send());
    const [decided] = onDecide.mock.lastCall ?? [];
    expect(decided && first(decided).name).toBe(name);
  });

  it("says in words what was removed, and what the hours are", () => {
    show(
      (info) => {
        info.contacts[SECTION] = [];
        for (const { weekly } of info.supportHours.schedules) weekly.friday = [];
      },
      (info) => {
        named("Jo")(info);
        for (const { weekly } of info.supportHours.schedules) {
          weekly.friday = [{ opens: "09:00", closes: "15:00" }];
        }
      },
    );
    const contact = screen.getByRole("group", { name: "Jo in Technical emergency contacts" });
    expect(within(contact).getByRole("radio", { name: /^Yours.*Removed$/ })).toBeVisible();
    const friday = screen.getByRole("group", { name: "Friday in Operational support, Warsaw" });
    expect(within(friday).getByRole("radio", { name: /^Yours.*Closed$/ })).toBeVisible();
    expect(within(friday).getByRole("radio", { name: /^Marek.*09:00 to 15:00$/ })).toBeVisible();
  });

  it("lists what went together by itself", async () => {
    const { user } = show(
      (info) => [named("Ada"), named("Kim", "operationsInternal")].map((edit) => edit(info)),
      (info) => {
        named("Jo")(info);
        first(info, "operationsShared").phone = "+48225550100";
      },
    );
    await user.click(screen.getByText("2 other changes fit together and are already in"));
    expect(
      screen.getByText("Operational contact, for the operator, Kim: you changed Name"),
    ).toBeVisible();
    expect(screen.getByText(/Jordan Bell 1: Marek Nowak changed Phone$/)).toBeVisible();
  });

  it("goes back when asked to, and not while it is saving twice", async () => {
    const { user, onBack, onDecide } = show(named("Ada"), named("Jo"), { busy: true });
    await user.click(screen.getByRole("button", { name: "Use all of mine" }));
    await user.click(screen.getByRole("button", { name: "Saving…" }));
    expect(onDecide).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Back to what I typed" }));
    expect(onBack).toHaveBeenCalledOnce();
  });
});

describe("what is marked", () => {
  it.each([
    ["oncall@x.example", "pager@x.example", ["oncall"]],
    ["09:00 to 17:00", "09:00 to 15:00", ["17:00"]],
    ["+48 22 555 01 20", "+48 22 555 01 21", ["20"]],
    ["same", "same", []],
    ["", "text", []],
    ["a b", "a", [" b"]],
  ])("of %j beside %j", (text, other, marked) => {
    const parts = markDifferences(text, other);
    expect(parts.filter(({ differs }) => differs).map((part) => part.text)).toEqual(marked);
    expect(parts.map((part) => part.text).join("")).toBe(text);
  });

  it("of a text of 100 KB at once", () => {
    const text = "a@".repeat(50_000);
    expect(markDifferences(text, `${text}b`)).toEqual([{ text, differs: true }]);
  });
});
