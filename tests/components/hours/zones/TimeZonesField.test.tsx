import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import {
  TimeZonesField,
  type TimeZonesFieldProps,
} from "../../../../src/components/hours/zones/TimeZonesField.js";
import { pl } from "../../../../src/messages/locales/pl.js";
import { readyCombobox } from "../../support/readyCombobox.js";

const viewer = new Intl.DateTimeFormat().resolvedOptions().timeZone;

function Controlled({ value: first, onChange, ...props }: TimeZonesFieldProps) {
  const [value, setValue] = useState(first);
  return (
    <TimeZonesField
      {...props}
      value={value}
      onChange={(zones) => {
        setValue(zones);
        onChange(zones);
      }}
    />
  );
}

async function setUp(props: Partial<TimeZonesFieldProps> = {}) {
  const onChange = vi.fn();
  render(<Controlled value={[]} inputId="zones" {...props} onChange={onChange} />);
  const box = await readyCombobox(props.messages ? pl.hours.addZone : "Add a time zone");
  return { box, onChange, user: userEvent.setup() };
}

const options = () => screen.findAllByRole("option");
const chips = () =>
  within(screen.getByRole("list", { name: "Time zones" })).getAllByRole("listitem");

describe("TimeZonesField", () => {
  it("adds zones by keyboard, found by another city, and says so", async () => {
    const { box, onChange, user } = await setUp();
    await user.click(box);
    await user.keyboard("mumbai");
    const [first] = await options();
    expect(first).toHaveAccessibleName(
      "Kolkata (Mumbai) India UTC+5:30 India Standard Time · Asia/Kolkata",
    );
    await user.keyboard("{Enter}");
    expect(onChange).toHaveBeenLastCalledWith(["Asia/Kolkata"]);
    expect(box).toHaveValue("");
    expect(screen.getByText(/^Asia\/Kolkata added/)).toBeInTheDocument();
    await user.keyboard("+9 korea{Enter}");
    expect(onChange).toHaveBeenLastCalledWith(["Asia/Kolkata", "Asia/Seoul"]);
  });

  it("begins with the viewer's own zone and UTC", async () => {
    const { box, user } = await setUp();
    await user.click(box);
    const [first, second] = await options();
    expect(first).toHaveTextContent("your time zone");
    if (viewer !== "UTC") expect(second).toHaveAccessibleName(/^UTC /);
  });

  it("does not offer what is chosen under another name", async () => {
    const { box, user } = await setUp({ value: ["Asia/Calcutta", "Europe/Kiev"] });
    expect(screen.getByText(/^Asia\/Calcutta/)).toBeVisible();
    await user.click(box);
    await user.keyboard("kolkata");
    expect(await screen.findAllByText(/^No time zone matches\./)).not.toHaveLength(0);
    await user.clear(box);
    await user.keyboard("ukraine");
    for (const option of await options()) expect(option).not.toHaveTextContent("Kyiv");
  });

  it("shows a chosen zone by its id and present offset, and describes it by its name", async () => {
    const { user, onChange } = await setUp({ value: ["Asia/Kolkata", "America/New_York"] });
    expect(chips()[0]).toHaveTextContent("Asia/Kolkata UTC+5:30");
    const remove = screen.getByRole("button", { name: "Remove America/New York" });
    expect(remove).toHaveAccessibleDescription("Eastern Time");
    await user.click(remove);
    expect(onChange).toHaveBeenLastCalledWith(["Asia/Kolkata"]);
    expect(screen.getByRole("combobox", { name: "Add a time zone" })).toHaveFocus();
    expect(screen.getByText(/^America\/New York removed/)).toBeInTheDocument();
  });

  it("keeps a zone that the engine does not know, marks it, and lets it be removed", async () => {
    const { user, onChange } = await setUp({ value: ["Mars/Olympus", "UTC"] });
    expect(chips()[0]).toHaveTextContent("Mars/Olympus not known");
    expect(chips()[0]).toHaveAttribute("data-tone", "warning");
    expect(chips()[1]).not.toHaveAttribute("data-tone");
    await user.click(screen.getByRole("button", { name: "Remove Mars/Olympus" }));
    expect(onChange).toHaveBeenLastCalledWith(["UTC"]);
  });

  it("offers a zone again that the engine knows and does not list", async () => {
    const { box, user, onChange } = await setUp({ value: ["Etc/GMT+5", "Mars/Olympus"] });
    await user.click(box);
    await options();
    await user.click(screen.getByRole("button", { name: "Remove Etc/GMT+5" }));
    await user.click(screen.getByRole("button", { name: "Remove Mars/Olympus" }));
    await user.keyboard("etc/gmt+5{Enter}");
    expect(onChange).toHaveBeenLastCalledWith(["Etc/GMT+5"]);
  });

  it("finds by the words of its language, and shows them", async () => {
    const { box, user } = await setUp({ messages: pl });
    await user.click(box);
    await user.keyboard("polska");
    expect((await options())[0]).toHaveAccessibleName(
      /^Warszawa Polska UTC\+[12] czas środkowoeuropejski · Europe\/Warsaw$/,
    );
  });

  it("renders a few of all zones, tells the true number, and asks only for their names", async () => {
    const { box, user } = await setUp();
    await user.click(box);
    await options();
    await user.keyboard("{Escape}");
    const asked = vi.spyOn(Intl, "DateTimeFormat");
    onTestFinished(() => asked.mockRestore());
    await user.click(box);
    const rows = await options();
    expect(rows.length).toBeLessThanOrEqual(12);
    expect(Number(rows[0]?.getAttribute("aria-setsize"))).toBeGreaterThan(400);
    expect(rows[0]).toHaveAttribute("aria-posinset", "1");
    const zones = new Set(asked.mock.calls.map(([, given]) => given?.timeZone));
    expect(zones.size).toBeGreaterThan(10);
    // With the viewer's own zone, which is asked for by no name.
    expect(zones.size).toBeLessThanOrEqual(13);
  });

  it("reaches the last zone by the way around, and walks on in both directions", async () => {
    const { box, user, onChange } = await setUp();
    await user.click(box);
    const count = Number((await options())[0]?.getAttribute("aria-setsize"));
    const place = () => {
      const id = box.getAttribute("aria-activedescendant") ?? "";
      return document.getElementById(id)?.getAttribute("aria-posinset");
    };
    await user.keyboard("{ArrowUp}");
    expect(place()).toBe(String(count));
    expect(screen.getAllByRole("option").length).toBeLessThan(40);
    await user.keyboard("{PageUp}{PageUp}{ArrowUp}");
    expect(place()).toBe(String(count - 21));
    await user.keyboard("{Home}");
    expect(place()).toBe("1");
    await user.keyboard("{End}");
    expect(place()).toBe(String(count));
    await user.keyboard("{ArrowDown}");
    expect(place()).toBe("1");
    await user.keyboard("{PageDown}{PageDown}{PageDown}");
    expect(place()).toBe("31");
    await user.keyboard("{Enter}");
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it("can only be read when it is read-only, and not be used when it is disabled", async () => {
    const zone = { value: ["UTC"], inputId: "zones", onChange: () => {} };
    const { rerender } = render(<TimeZonesField {...zone} readOnly />);
    expect(chips()[0]).toHaveTextContent("UTC UTC+0");
    expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
    rerender(<TimeZonesField {...zone} disabled />);
    expect(await readyCombobox("Add a time zone")).toBeDisabled();
    expect(screen.getByRole("button", { name: "Remove UTC" })).toBeDisabled();
  });

  it("says what is wrong at the text box", async () => {
    const { box } = await setUp({
      issues: [{ section: "supportHours", path: "/x", code: "hours_zone_required" }],
    });
    expect(box).toBeInvalid();
    await waitFor(() => expect(box).toHaveAccessibleDescription("Add at least one time zone"));
  });
});
