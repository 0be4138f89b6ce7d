import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { ContactFieldGroup } from "../../../../src/components/contacts/group/ContactFieldGroup.js";
// Downloaded when it is needed elsewhere; here it would be waited for.
import "../../../../src/components/contacts/paste/PastePanel.js";
import { requirementsIn } from "../../../form/formFixtures.js";

const parse = vi.hoisted(() => vi.fn());
vi.mock("../../../../src/domain/contactList/parseContactList.js", async (original) => {
  const module =
    await original<typeof import("../../../../src/domain/contactList/parseContactList.js")>();
  parse.mockImplementation(module.parseContactList);
  return { ...module, parseContactList: parse };
});

it("a list whose reading breaks stays in the box, which can be used again", async () => {
  const section = requirementsIn("production").sections.find(
    ({ id }) => id === "technicalNonEmergency",
  );
  if (!section) throw new Error("The policy has this section.");
  const onChange = vi.fn();
  render(<ContactFieldGroup section={section} onChange={onChange} />);
  await userEvent.click(screen.getByRole("button", { name: "Paste several" }));
  const box = await screen.findByRole("textbox", { name: "Names and email addresses" });
  await waitFor(() => expect(box).toHaveFocus());
  await userEvent.paste("ada@x.org");
  parse.mockImplementationOnce(() => {
    throw new Error("It could not be read.");
  });
  await userEvent.click(screen.getByRole("button", { name: "Add contacts" }));
  await waitFor(() => expect(parse).toHaveBeenCalledOnce());
  await waitFor(() => expect(box).not.toHaveAttribute("readonly"));
  expect(box).toHaveValue("ada@x.org");
  await userEvent.click(screen.getByRole("button", { name: "Add contacts" }));
  await waitFor(() => expect(onChange).toHaveBeenCalledOnce());
});
