import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { CompletenessSummary } from "../../../../src/components/form/rail/CompletenessSummary.js";
import { type ContactInfo, evaluateCompleteness } from "../../../../src/domain/index.js";
import { completeInfo, requirementsIn, without } from "../../../form/formFixtures.js";

function show(info: ContactInfo, environment: "production" | "sandbox" = "production") {
  const requirements = requirementsIn(environment);
  const completeness = evaluateCompleteness(info, requirements);
  const onFollow = vi.fn(() => true);
  render(
    <CompletenessSummary
      completeness={completeness}
      requirements={requirements}
      idPrefix="form"
      current="alert"
      onFollow={onFollow}
    />,
  );
  return { onFollow, rail: screen.getByRole("navigation", { name: "Sections" }) };
}

describe("CompletenessSummary", () => {
  it("links every section of the account, with its state in words", () => {
    const { rail } = show(without("operationsShared"));
    expect(
      within(rail)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual([
      "Alert contacts, Done",
      "Technical emergency contacts, Done",
      "Technical non-emergency contacts, Done",
      "Operational contact, for the operator, Done",
      "Operational contact, to be shared with end users, To do",
      "Operational support, Done",
    ]);
    expect(within(rail).getAllByText("5 of 6").length).toBeGreaterThan(0);
  });

  it("marks the section that is being looked at", () => {
    const { rail } = show(completeInfo());
    expect(within(rail).getByRole("link", { current: true })).toHaveAccessibleName(
      /^Alert contacts/,
    );
  });

  it("jumps to the first gap, and to nothing when there is none", async () => {
    const { onFollow } = show(without("operationsShared"));
    const next = screen.getByRole("link", { name: /^Next: Operational contact, to be shared/ });
    expect(next).toHaveAttribute("href", "#form-section-operationsShared");
    await userEvent.click(next);
    expect(onFollow).toHaveBeenCalledWith("operationsShared");
  });

  it("offers no gap when all is done", () => {
    show(completeInfo());
    expect(screen.queryByRole("link", { name: /^Next/ })).not.toBeInTheDocument();
  });

  it("counts what is deferred apart, and says where it will be asked for", () => {
    const { rail } = show(without("alert"), "sandbox");
    expect(within(rail).getAllByText("5 of 5").length).toBeGreaterThan(0);
    expect(within(rail).getAllByText("1 later").length).toBeGreaterThan(0);
    expect(within(rail).getByRole("link", { name: /Alert contacts, Later/ })).toHaveTextContent(
      "Asked for in production",
    );
  });

  it("opens and closes as a strip, and closes when a link is followed", async () => {
    const { rail } = show(completeInfo());
    const toggle = within(rail).getByRole("button", { expanded: false });
    await userEvent.click(toggle);
    expect(toggle).toHaveAttribute("aria-expanded", "true");
    expect(rail).toHaveAttribute("data-expanded");
    await userEvent.click(within(rail).getByRole("link", { name: /^Operational support/ }));
    expect(rail).not.toHaveAttribute("data-expanded");
  });
});
