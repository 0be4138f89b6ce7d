import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { expect, it } from "vitest";
import { ContactInfoForm } from "../../../src/components/form/ContactInfoForm.js";
// Downloaded with the form elsewhere; here they would be waited for.
import "../../../src/components/people/alert/AlertContactsField.js";
import "../../../src/components/contacts/preview/EndUserHours.js";
import "../../../src/components/hours/picker/SupportHoursPicker.js";
import { createMemoryClient } from "../../../src/client/memory/index.js";
import { completeInfo, requirementsIn } from "../../form/formFixtures.js";

function show(info = completeInfo()) {
  const { container } = render(
    <StrictMode>
      <ContactInfoForm
        requirements={requirementsIn("production")}
        users={createMemoryClient().users}
        defaultValue={info}
      />
    </StrictMode>,
  );
  return () => container.querySelector(".cg-end-user")?.textContent;
}

it("shows the hours beside the contact, as they are changed", async () => {
  const seen = show();
  await expect.poll(seen).toMatch(/person6@northwind\.exampleMon 09:00–17:00 \(Warsaw\)$/);
  await userEvent.click(screen.getByRole("checkbox", { name: "Tuesday" }));
  await expect.poll(seen).toMatch(/exampleMon.Tue 09:00–17:00 \(Warsaw\)$/);
});

it("shows the contact alone while the hours are not right yet", async () => {
  const info = completeInfo();
  const seen = show({ ...info, supportHours: { schedules: [] } });
  await screen.findByText("What end users will see");
  await userEvent.tab();
  expect(seen()).toMatch(/person6@northwind\.example$/);
});
