import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { Combobox } from "../../../../src/components/ui/combobox/Combobox.js";
import type { ComboboxOption } from "../../../../src/components/ui/combobox/ComboboxProps.js";
import { readyCombobox } from "../../support/readyCombobox.js";

const FRUIT = ["Apple", "Apricot", "Banana"].map((label) => ({ id: label.toLowerCase(), label }));
const WORDS = {
  locale: "en",
  results: { one: "{count} result", other: "{count} results" },
  empty: "Nothing matches.",
  loading: "Searching…",
  failed: "That failed.",
  retry: "Try again",
};

interface FruitProps {
  onPick?: (option: ComboboxOption) => void;
  status?: "ready" | "loading" | "failed";
  onRetry?: () => void;
}

function Fruit({ onPick = () => {}, status = "ready", onRetry = () => {} }: FruitProps) {
  const [query, setQuery] = useState("");
  return (
    <Combobox
      inputId="fruit"
      label="Add fruit"
      query={query}
      onQueryChange={setQuery}
      options={FRUIT.filter(({ label }) => label.toLowerCase().includes(query.toLowerCase()))}
      status={status}
      words={WORDS}
      onPick={onPick}
      onRetry={onRetry}
    />
  );
}

async function setUp(props: FruitProps = {}) {
  render(<Fruit {...props} />);
  const box = await readyCombobox("Add fruit");
  return { box, user: userEvent.setup() };
}

describe("Combobox", () => {
  it("picks by keyboard, empties the box, and can pick again", async () => {
    const onPick = vi.fn();
    const { box, user } = await setUp({ onPick });
    await user.type(box, "ap");
    await user.keyboard("{ArrowDown}{Enter}");
    expect(onPick).toHaveBeenLastCalledWith(FRUIT[1]);
    expect(box).toHaveValue("");
    await user.type(box, "apr{Enter}");
    expect(onPick).toHaveBeenCalledTimes(2);
    expect(box).toHaveFocus();
  });

  it("picks by mouse", async () => {
    const onPick = vi.fn();
    const { box, user } = await setUp({ onPick });
    await user.click(box);
    await user.click(screen.getByRole("option", { name: "Banana" }));
    expect(onPick).toHaveBeenCalledWith(FRUIT[2]);
  });

  it("points to the option that Enter would take", async () => {
    const { box, user } = await setUp();
    await user.type(box, "ban");
    const option = screen.getByRole("option", { name: "Banana" });
    expect(box).toHaveAttribute("aria-activedescendant", option.id);
    expect(box).toHaveAttribute("aria-expanded", "true");
    expect(option).toHaveAttribute("aria-selected", "true");
  });

  it("closes on Escape, keeps what was typed, and keeps the key to itself", async () => {
    const outside = vi.fn();
    document.addEventListener("keydown", outside);
    onTestFinished(() => document.removeEventListener("keydown", outside));
    const { box, user } = await setUp();
    await user.type(box, "ap");
    outside.mockClear();
    await user.keyboard("{Escape}");
    expect(box).toHaveAttribute("aria-expanded", "false");
    expect(outside).not.toHaveBeenCalled();
    await user.keyboard("{Escape}");
    expect(box).toHaveValue("ap");
    expect(outside).toHaveBeenCalledTimes(1);
  });

  it("picks nothing when it is left", async () => {
    const onPick = vi.fn();
    const { box, user } = await setUp({ onPick });
    await user.type(box, "ban");
    await user.tab();
    expect(onPick).not.toHaveBeenCalled();
    expect(box).toHaveValue("ban");
    expect(screen.queryByRole("option")).not.toBeInTheDocument();
  });

  it("never submits the form around it by Enter", async () => {
    const { box } = await setUp();
    expect(fireEvent.keyDown(box, { key: "Enter" })).toBe(false);
  });

  it("says how many results there are, and when there are none", async () => {
    const { box, user } = await setUp();
    await user.type(box, "ap");
    expect(screen.getByText("2 results")).toBeInTheDocument();
    await user.type(box, "r");
    expect(screen.getByText(/^1 result/)).toBeInTheDocument();
    await user.type(box, "x");
    expect(screen.getAllByText(/^Nothing matches\./)).toHaveLength(2);
    expect(box).toHaveAttribute("aria-activedescendant", "");
  });

  it("offers no options of a search that is still running, and a way to try again", async () => {
    const onRetry = vi.fn();
    const { box, user } = await setUp({ status: "failed", onRetry });
    await user.click(box);
    expect(screen.queryByRole("option")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(onRetry).toHaveBeenCalledTimes(1);
    expect(box).toHaveFocus();
  });

  it("takes over text and focus from the box that stood in for it", async () => {
    render(<Fruit />);
    const standIn = screen.getByRole("combobox", { name: "Add fruit" });
    standIn.focus();
    fireEvent.change(standIn, { target: { value: "ban" } });
    const box = await readyCombobox("Add fruit");
    expect(box).not.toBe(standIn);
    expect(box).toHaveFocus();
    expect(box).toHaveValue("ban");
    expect(await screen.findByRole("option", { name: "Banana" })).toBeVisible();
  });

  it("sets no inline style", async () => {
    const { box, user } = await setUp();
    await user.click(box);
    expect(document.querySelectorAll("[style]")).toHaveLength(0);
  });
});
