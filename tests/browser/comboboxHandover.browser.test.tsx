import { render, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { Combobox } from "../../src/components/ui/combobox/Combobox.js";

const chunk = vi.hoisted(() => {
  let arrive = () => {};
  const promise = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  return { promise, arrive: () => arrive() };
});

vi.mock("../../src/components/ui/combobox/ComboboxInput.js", async (importOriginal) => {
  await chunk.promise;
  return importOriginal();
});

const WORDS = {
  locale: "en",
  results: { other: "{count} results" },
  empty: "Nothing matches.",
  loading: "Searching…",
  failed: "That failed.",
  retry: "Try again",
};

function Fruit() {
  const [query, setQuery] = useState("");
  return (
    <Combobox
      inputId="fruit"
      label="Add fruit"
      query={query}
      onQueryChange={setQuery}
      options={[]}
      words={WORDS}
      onPick={() => {}}
    />
  );
}

it("goes on at the caret when the combobox arrives while somebody types", async () => {
  render(<Fruit />);
  const standIn = screen.getByRole("combobox", { name: "Add fruit" });
  await userEvent.click(standIn);
  await userEvent.keyboard("bna{ArrowLeft}{ArrowLeft}");
  chunk.arrive();
  await waitFor(() => expect(standIn).not.toBeInTheDocument());
  await userEvent.keyboard("a");
  expect(screen.getByRole("combobox", { name: "Add fruit" })).toHaveValue("bana");
});
