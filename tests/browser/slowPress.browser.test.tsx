import { render, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { ContactInfoForm } from "../../src/components/form/ContactInfoForm.js";
import { completeInfo, requirementsIn } from "../form/formFixtures.js";

/** A press that takes its time: focus leaves the field at the start of it, and the error appears under the hand. */
const SLOWLY = { delay: 250 };

const group = () => screen.getByRole("group", { name: "Technical emergency contacts" });
const row = (name: string) => within(group()).getByRole("group", { name });
const field = (name: string) => within(row("Contact 1")).getByRole("textbox", { name });

async function showWithWrongValues(onSubmit = vi.fn(async () => undefined)) {
  render(
    <ContactInfoForm
      requirements={requirementsIn("sandbox")}
      defaultValue={completeInfo()}
      onSubmit={onSubmit}
    />,
  );
  await screen.findByRole("group", { name: "Monday" });
  await userEvent.fill(field("Phone"), "22 555 01 20");
  await userEvent.fill(field("Email"), "nobody");
  return onSubmit;
}

describe.each([1280, 1180, 1130, 1056, 960, 800, 700, 360])(
  "in a window %i pixels wide",
  (width) => {
    beforeEach(() => page.viewport(width, 900));

    it("an error that appears moves nothing", async () => {
      await showWithWrongValues();
      const places = () =>
        [...document.querySelectorAll("input, button, h3")].map((element) => {
          const { x, y } = element.getBoundingClientRect();
          return `${element.id || element.textContent} ${Math.round(x)} ${Math.round(y)}`;
        });
      const before = places();
      field("Email").blur();
      await vi.waitFor(() => expect(field("Email")).toBeInvalid());
      expect(field("Phone")).toBeInvalid();
      expect(places()).toEqual(before);
    });
  },
);

describe("a slow press", () => {
  beforeEach(() => page.viewport(1056, 864));

  it("on the button right under an error that appears meanwhile still counts", async () => {
    await showWithWrongValues();
    await userEvent.click(within(group()).getByRole("button", { name: "Add contact" }), SLOWLY);
    expect(field("Email")).toBeInvalid();
    expect(row("Contact 2")).toBeVisible();
  });

  it("on Submit is not lost, and sends nothing that is wrong", async () => {
    const onSubmit = await showWithWrongValues();
    await userEvent.click(screen.getByRole("button", { name: "Submit" }), SLOWLY);
    expect(await screen.findByRole("region", { name: "There is a problem" })).toHaveFocus();
    expect(onSubmit).not.toHaveBeenCalled();
  });
});
