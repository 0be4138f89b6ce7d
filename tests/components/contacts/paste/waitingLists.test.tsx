import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { expect, it, vi } from "vitest";
import { ContactInfoForm } from "../../../../src/components/form/ContactInfoForm.js";
// Downloaded when it is needed elsewhere; here it would be waited for.
import "../../../../src/components/contacts/paste/PastePanel.js";
import type { ContactInfo } from "../../../../src/domain/index.js";
import { person, requirementsIn } from "../../../form/formFixtures.js";

const requirements = {
  ...requirementsIn("production"),
  sections: requirementsIn("production").sections.filter(
    ({ id }) => id === "technicalNonEmergency",
  ),
};
const stored: ContactInfo = {
  contacts: { technicalNonEmergency: [person(1)] },
  supportHours: { schedules: [] },
};
const WAITS = "The list in the box has not been added yet. Add the contacts, or empty the box.";
const NAME = "Names and email addresses";
const opener = () => screen.getByRole("button", { name: "Paste several" });
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const box = () => screen.findByRole("textbox", { name: NAME });

async function showWithList(list: string, max = 50) {
  const onSubmit = vi.fn(async (_: ContactInfo) => undefined);
  const onDirtyChange = vi.fn<(dirty: boolean) => void>();
  const sections = requirements.sections.map((one) => ({ ...one, max }));
  render(
    <StrictMode>
      <ContactInfoForm
        requirements={{ ...requirements, sections }}
        defaultValue={stored}
        onSubmit={onSubmit}
        onDirtyChange={onDirtyChange}
      />
    </StrictMode>,
  );
  await userEvent.click(opener());
  const input = await box();
  await waitFor(() => expect(input).toHaveFocus());
  await userEvent.paste(list);
  return { onSubmit, dirty: () => onDirtyChange.mock.lastCall?.[0] };
}

it("a list in a closed box is unsaved text, said under the section, and kept", async () => {
  const { dirty } = await showWithList("ada@x.org");
  expect(dirty()).toBe(true);
  await press("Close");
  expect(screen.getByText(WAITS)).toBeVisible();
  expect(screen.getByRole("form")).toHaveAttribute("data-state", "dirty");
  await userEvent.click(opener());
  expect(await box()).toHaveValue("ada@x.org");
  await press("Empty the box");
  expect(await box()).toHaveValue("");
  expect(await box()).toHaveFocus();
  expect(dirty()).toBe(false);
});

it.each(["Submit", "Save and finish later"])("%s asks for it first, then sends", async (button) => {
  const { onSubmit } = await showWithList("Ada <ada@x.org>");
  await press("Close");
  await press(button);
  const input = await box();
  await waitFor(() => expect(input).toHaveFocus());
  expect(input).toBeInvalid();
  expect(input).toHaveAccessibleDescription(expect.stringContaining(WAITS));
  expect(onSubmit).not.toHaveBeenCalled();
  const footer = within(screen.getByRole("contentinfo", { hidden: true }));
  expect(footer.getByRole("status")).toHaveTextContent(
    "A list in a box has not been added yet. Nothing has been sent yet; what you typed is kept.",
  );
  // A second time too, when the box is open already.
  await press(button);
  expect(input).toHaveFocus();
  await press("Add contacts");
  await waitFor(() => expect(screen.getByDisplayValue("ada@x.org")).toHaveFocus());
  expect(footer.getByRole("status")).not.toHaveTextContent("A list in a box");
  await press(button);
  await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce());
  expect(onSubmit.mock.lastCall?.[0].contacts.technicalNonEmergency).toHaveLength(2);
});

it("what did not fit stays reachable in a section that is full", async () => {
  const { onSubmit } = await showWithList("ada@x.org, bob@x.org", 2);
  await press("Add contacts");
  await waitFor(async () => expect(await box()).toHaveValue("bob@x.org"));
  await press("Close");
  expect(opener()).toHaveFocus();
  await userEvent.click(opener());
  await press("Empty the box");
  expect(screen.queryByText(/bob@x.org/)).toBeNull();
  await press("Close");
  const row = within(screen.getByRole("group", { name: "Contact 2" }));
  await userEvent.type(row.getByRole("textbox", { name: "Name" }), "Ada");
  await press("Submit");
  await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce());
});
