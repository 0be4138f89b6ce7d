import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRef } from "react";
import { expect, it, vi } from "vitest";
import {
  ErrorSummary,
  type Problem,
} from "../../../../src/components/form/summary/ErrorSummary.js";

const problems: Problem[] = [
  {
    issue: {
      section: "technicalEmergency",
      path: "/contacts/technicalEmergency/1/email",
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
    fixed: true,
  },
  { issue: { section: "supportHours", path: "/supportHours", code: "section_missing" } },
];

it("says where each problem is and what it is, and can take focus", () => {
  const ref = createRef<HTMLElement>();
  render(<ErrorSummary ref={ref} problems={problems} idPrefix="form" headingLevel={4} />);
  const summary = screen.getByRole("region", { name: "There is a problem" });
  expect(within(summary).getByRole("heading", { level: 4 })).toBeInTheDocument();
  expect(
    within(summary)
      .getAllByRole("link")
      .map((link) => link.textContent),
  ).toEqual([
    "Technical emergency contacts, Contact 2: Enter an email like name@company.com",
    "Operational contact, to be shared with end users: Give at least 2, Done",
    "Operational support: Give the hours and a time zone",
  ]);
  ref.current?.focus();
  expect(summary).toHaveFocus();
});

it("leads to the control, or lets its host do so", async () => {
  const onFollow = vi.fn(() => true);
  render(<ErrorSummary problems={problems} idPrefix="form" onFollow={onFollow} />);
  const link = screen.getByRole("link", { name: /^Technical emergency/ });
  expect(link).toHaveAttribute("href", "#form-contacts-technicalEmergency-1-email");
  await userEvent.click(link);
  expect(onFollow).toHaveBeenCalledWith(problems[0]?.issue);
});
