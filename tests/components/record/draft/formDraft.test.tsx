import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { ContactInfoForm } from "../../../../src/components/form/ContactInfoForm.js";
import type { ContactInfoFormProps } from "../../../../src/components/form/ContactInfoFormProps.js";
import { resolveRequirements } from "../../../../src/domain/index.js";
import { nameBox, policy, record } from "./renderPage.js";

const requirements = resolveRequirements(policy, { environment: "production", integrations: [] });
const messages = { sections: { team: { label: "Team", help: "Who builds it." } } };
const form = (props: Partial<ContactInfoFormProps> & { key?: string }) => {
  const { key, ...rest } = props;
  return (
    <ContactInfoForm
      key={key}
      mode="page"
      requirements={requirements}
      messages={messages}
      defaultValue={record("Ada")}
      {...rest}
    />
  );
};

it("begins with a draft, unsaved, and goes back to what is stored when it is discarded", async () => {
  const onDirtyChange = vi.fn();
  render(form({ draft: record("Ada Lovelace"), onDirtyChange }));
  expect(await nameBox()).toHaveValue("Ada Lovelace");
  expect(screen.getByRole("form")).toHaveAttribute("data-state", "dirty");
  expect(onDirtyChange.mock.calls.flat()).not.toContain(false);
  await userEvent.click(screen.getByRole("button", { name: "Discard" }));
  expect(await nameBox()).toHaveValue("Ada");
  expect(onDirtyChange).toHaveBeenLastCalledWith(false);
});

it("is clean with a draft that says what is stored", async () => {
  render(form({ draft: record("Ada") }));
  expect(await nameBox()).toHaveValue("Ada");
  expect(screen.getByRole("form")).toHaveAttribute("data-state", "clean");
});

it("asks for the newest draft whenever a form begins", async () => {
  let typed = record("Ada L");
  const view = render(form({ draft: () => typed }));
  expect(await nameBox()).toHaveValue("Ada L");
  typed = record("Ada Lovelace");
  view.rerender(form({ draft: () => typed }));
  expect(await nameBox()).toHaveValue("Ada L");
  view.rerender(form({ draft: () => typed, key: "after a crash" }));
  expect(await nameBox()).toHaveValue("Ada Lovelace");
});
