import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ComponentProps, StrictMode } from "react";
import { describe, expect, it, vi } from "vitest";
import { ContactInfoForm } from "../../../src/components/form/ContactInfoForm.js";
import type { Contact, ContactInfo } from "../../../src/domain/index.js";
import { requirementsIn } from "../../form/formFixtures.js";

const requirements = {
  ...requirementsIn("production"),
  sections: requirementsIn("production").sections.filter(({ id }) =>
    ["technicalEmergency", "operationsInternal", "operationsShared"].includes(id),
  ),
};
const account = {
  id: "acme",
  name: "Acme",
  country: "PL",
  brand: { supportEmail: "support@acme.example" },
};

function infoOf(contacts: Record<string, Omit<Contact, "id">[]>): ContactInfo {
  const rows = Object.entries(contacts).map(([section, list]) => [
    section,
    list.map((one, index) => ({ id: `${section}-${index}`, ...one })),
  ]);
  return { contacts: Object.fromEntries(rows), supportHours: { schedules: [] } };
}

function show(props: Partial<ComponentProps<typeof ContactInfoForm>> = {}) {
  const onChange = vi.fn<(info: ContactInfo) => void>();
  render(
    <StrictMode>
      <ContactInfoForm
        requirements={requirements}
        account={account}
        onChange={onChange}
        {...props}
      />
    </StrictMode>,
  );
  return { last: (section: string) => onChange.mock.lastCall?.[0].contacts[section] };
}

const emergency = () => screen.getByRole("group", { name: /^Technical emergency/ });
const shared = () => screen.getByRole("group", { name: /shared with end users/ });
const box = (group: HTMLElement, name: string) =>
  within(group).getByRole<HTMLInputElement>("textbox", { name });

describe("an e-mail address", () => {
  it.each(["\u200bada@north.example\u2069", "mailto:ada@north.example", "<ada@north.example>;"])(
    "typed as %j is taken without what is around it, once it was left",
    async (typed) => {
      const user = userEvent.setup();
      const { last } = show();
      const email = box(emergency(), "Email");
      await user.click(email);
      await user.paste(typed);
      await user.tab();
      expect(email).toHaveValue("ada@north.example");
      expect(email).not.toHaveAttribute("aria-invalid");
      expect(last("technicalEmergency")?.[0]).toMatchObject({ email: "ada@north.example" });
    },
  );

  it.each([".ada@north.example", "ada..l@north.example"])(
    "with a stray dot is refused: %s",
    async (typed) => {
      const user = userEvent.setup();
      show();
      const email = box(emergency(), "Email");
      await user.type(email, typed);
      await user.tab();
      expect(email).toHaveAttribute("aria-invalid", "true");
      expect(email).toHaveValue(typed);
    },
  );

  it("with a likely typo is asked about once it was left, and is mended by one click", async () => {
    const user = userEvent.setup();
    const { last } = show();
    const email = box(emergency(), "Email");
    await user.click(email);
    await user.paste("ada@gmial.com");
    expect(screen.queryByRole("button", { name: /Did you mean/ })).toBeNull();
    await user.tab();
    await user.click(screen.getByRole("button", { name: "Did you mean ada@gmail.com?" }));
    expect(last("technicalEmergency")).toMatchObject([{ email: "ada@gmail.com" }]);
    expect(email).toHaveFocus();
    expect(screen.queryByRole("button", { name: /Did you mean/ })).toBeNull();
  });

  it("at a domain that the account uses is none", async () => {
    const user = userEvent.setup();
    show({ account: { ...account, brand: { supportEmail: "help@gmial.com" } } });
    await user.click(box(emergency(), "Email"));
    await user.paste("ada@gmial.com");
    await user.tab();
    expect(screen.queryByRole("button", { name: /Did you mean/ })).toBeNull();
  });

  it("with letters of two alphabets is pointed out", async () => {
    const user = userEvent.setup();
    show();
    await user.click(box(emergency(), "Email"));
    await user.paste("аda@northwind.example");
    await user.tab();
    expect(screen.getByText(/Letters of different alphabets/)).toBeVisible();
  });
});

describe("a phone number", () => {
  it("of the account's country is stored as international, and shown as there", async () => {
    const user = userEvent.setup();
    const { last } = show();
    const phone = box(emergency(), "Phone");
    expect(phone).toHaveAccessibleDescription(/Poland/);
    await user.click(phone);
    await user.paste("22 123 45 67 wew. 12");
    await user.tab();
    await waitFor(() => expect(phone).toHaveValue("+48 22 123 45 67 #12"));
    expect(last("technicalEmergency")).toMatchObject([{ phone: "+48221234567;ext=12" }]);
  });

  it("that can't be understood stays as typed, and the country assumed is named", async () => {
    const user = userEvent.setup();
    const { last } = show();
    const phone = box(emergency(), "Phone");
    await user.click(phone);
    await user.paste("ask Ada, 22 123");
    await user.tab();
    expect(phone).toHaveValue("ask Ada, 22 123");
    expect(last("technicalEmergency")).toMatchObject([{ phone: "ask Ada, 22 123" }]);
    await waitFor(() => expect(phone).toHaveAccessibleDescription(/this country: Poland/));
  });
});

describe("an alias", () => {
  it("is recommended with one action, and no name is asked of it", async () => {
    const user = userEvent.setup();
    const { last } = show();
    await user.click(within(emergency()).getByRole("button", { name: "Add an alias" }));
    expect(box(emergency(), "Email")).toHaveFocus();
    await user.paste("pager@acme.example");
    expect(last("technicalEmergency")).toMatchObject([
      { alias: true, email: "pager@acme.example" },
    ]);
    expect(within(emergency()).getByRole("checkbox", { name: /alias/ })).toBeChecked();
    expect(box(emergency(), "Group name")).not.toBeRequired();
    expect(within(emergency()).queryByRole("button", { name: "Add an alias" })).toBeNull();
    expect(emergency()).toHaveAttribute("data-status", "complete");
  });

  it("is the brand's support address, which counts once it is taken", async () => {
    const user = userEvent.setup();
    const { last } = show();
    expect(shared()).toHaveAttribute("data-status", "missing");
    await user.click(screen.getByRole("button", { name: "Use support@acme.example" }));
    expect(last("operationsShared")).toMatchObject([
      { alias: true, email: "support@acme.example" },
    ]);
    expect(shared()).toHaveAttribute("data-status", "complete");
    expect(within(shared()).getByText("What end users will see")).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Use support/ })).toBeNull();
  });
});

describe("advice", () => {
  const ada = { name: "Ada", email: "ada@acme.example" };
  const pager = { email: "pager@acme.example", alias: true };

  it("on one person everywhere adds a row for somebody else", async () => {
    const user = userEvent.setup();
    show({
      defaultValue: infoOf({
        technicalEmergency: [ada],
        operationsInternal: [ada],
        operationsShared: [ada],
      }),
    });
    await user.click(screen.getByRole("button", { name: "Add somebody else" }));
    const second = within(emergency()).getByRole("group", { name: "Contact 2" });
    expect(within(second).getByRole("textbox", { name: "Email" })).toHaveFocus();
  });

  it("on an address leads to it, blocks nothing and goes with its reason", async () => {
    const user = userEvent.setup();
    const onSubmit = vi.fn(async () => undefined);
    show({
      onSubmit,
      defaultValue: infoOf({
        technicalEmergency: [pager],
        operationsInternal: [ada],
        operationsShared: [ada],
      }),
    });
    expect(within(shared()).getByText(/in “Operational contact/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Submit" }));
    expect(onSubmit).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole("button", { name: "Change the shared address" }));
    expect(box(shared(), "Email")).toHaveFocus();
    await user.clear(box(shared(), "Email"));
    await user.paste("help@acme.example");
    await user.tab();
    expect(screen.queryByRole("button", { name: "Change the shared address" })).toBeNull();
  });

  it("that comes up is said once, and not before its field is left", async () => {
    const user = userEvent.setup();
    show({ defaultValue: infoOf({ technicalEmergency: [pager], operationsShared: [ada] }) });
    const said = () =>
      [...shared().querySelectorAll("[aria-live]")].filter(({ textContent }) =>
        textContent?.includes("private mailbox"),
      );
    expect(said()).toHaveLength(0);
    await user.clear(box(shared(), "Email"));
    await user.paste("ada@gmail.com");
    expect(said()).toHaveLength(0);
    expect(within(shared()).queryByText(/private mailbox/)).toBeNull();
    await user.tab();
    expect(said()).toHaveLength(1);
  });
});
