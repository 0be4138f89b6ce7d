import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { TimeZoneSelect } from "../../../../src/components/hours/zones/TimeZoneSelect.js";
import { readyCombobox } from "../../support/readyCombobox.js";

interface ControlledProps {
  first: string | undefined;
  onChange: (zone: string | undefined) => void;
}

function Controlled({ first, onChange }: ControlledProps) {
  const [value, setValue] = useState(first);
  return (
    <TimeZoneSelect
      value={value}
      onChange={(zone) => {
        setValue(zone);
        onChange(zone);
      }}
      inputId="zone"
    />
  );
}

async function setUp(first?: string) {
  const onChange = vi.fn();
  render(<Controlled first={first} onChange={onChange} />);
  const box = await readyCombobox("Show in the time zone");
  return { box, onChange, user: userEvent.setup() };
}

describe("TimeZoneSelect", () => {
  it("takes one zone, which another one replaces", async () => {
    const { box, user, onChange } = await setUp();
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
    await user.click(box);
    await user.keyboard("tokyo");
    await screen.findByRole("option", { name: /^Tokyo Japan/ });
    await user.keyboard("{Enter}");
    expect(onChange).toHaveBeenLastCalledWith("Asia/Tokyo");
    await user.keyboard("lisbon{Enter}");
    expect(onChange).toHaveBeenLastCalledWith("Europe/Lisbon");
    expect(screen.getAllByRole("button")).toEqual([
      screen.getByRole("button", { name: "Clear Europe/Lisbon" }),
    ]);
    expect(screen.getByText(/^Shown in Europe\/Lisbon/)).toBeInTheDocument();
  });

  it("is cleared by its button, with the focus in the text box", async () => {
    const { box, user, onChange } = await setUp("Asia/Tokyo");
    await user.click(screen.getByRole("button", { name: "Clear Asia/Tokyo" }));
    expect(onChange).toHaveBeenLastCalledWith(undefined);
    expect(box).toHaveFocus();
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });
});
