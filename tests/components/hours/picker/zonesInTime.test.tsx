import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { SupportHoursPicker } from "../../../../src/components/hours/picker/SupportHoursPicker.js";
import { readyCombobox } from "../../support/readyCombobox.js";

const download = vi.hoisted(() => vi.fn());

vi.mock("../../../../src/domain/timeZones/zoneSearch.js", async (importOriginal) => {
  download();
  return importOriginal();
});

it("downloads the zones when somebody begins with the week, and not before", async () => {
  render(<SupportHoursPicker />);
  await readyCombobox("Add a time zone");
  expect(download).not.toHaveBeenCalled();
  screen.getByRole("checkbox", { name: "Monday" }).focus();
  await waitFor(() => expect(download).toHaveBeenCalledTimes(1));
  await userEvent.click(await readyCombobox("Add a time zone"));
  expect(await screen.findAllByRole("option")).not.toHaveLength(0);
});
