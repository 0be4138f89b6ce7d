import { virtual } from "@guidepup/virtual-screen-reader";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, it } from "vitest";
import { TimeZonesField } from "../../../../src/components/hours/zones/TimeZonesField.js";
import { hear } from "../../support/hear.js";
import { readyCombobox } from "../../support/readyCombobox.js";

afterEach(() => virtual.stop());

function Zones() {
  const [zones, setZones] = useState<readonly string[]>([]);
  return <TimeZonesField value={zones} onChange={setZones} inputId="zones" />;
}

it("three zones are found by city, offset and former name, by what a screen reader says", async () => {
  const user = userEvent.setup();
  const { container } = render(<Zones />);
  const box = await readyCombobox("Add a time zone");
  await user.click(box);
  await screen.findAllByRole("option");
  // From here on the list is there at once.
  await user.keyboard("{Escape}");
  await virtual.start({ container });
  const enter = () => user.keyboard("{Enter}");
  const back = () => virtual.press("Shift+Tab");
  /** Over what stands in the box. */
  const search = (text: string) => async () => {
    await user.keyboard("{Control>}a{/Control}");
    await user.paste(text);
  };
  await hear([
    [search("atlantis"), ["polite: No time zone matches."]],
    [search("warsaw"), ["polite: 1 result"]],
    [enter, ["polite: ", "polite: Europe/Warsaw added"]],
    [search("+9 japan"), ["polite: 1 result"]],
    [enter, ["polite: ", "polite: Asia/Tokyo added"]],
    [search("calcutta"), ["polite: 1 result"]],
    [enter, ["polite: ", "polite: Asia/Kolkata added"]],
    [back, ["button, Remove Asia/Kolkata, India Standard Time"]],
    [back, ["button, Remove Asia/Tokyo, Japan Standard Time"]],
    [
      () => virtual.act(),
      [
        "combobox, Add a time zone, The hours above are local time in each of these zones., has popup listbox, not expanded, autocomplete in list, 1 control",
        "polite: Asia/Tokyo removed",
      ],
    ],
  ]);
  expect(screen.getByRole("button", { name: "Remove Europe/Warsaw" })).toBeInTheDocument();
});
