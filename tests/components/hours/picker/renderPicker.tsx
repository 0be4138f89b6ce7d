import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { vi } from "vitest";
import {
  SupportHoursPicker,
  type SupportHoursPickerProps,
} from "../../../../src/components/hours/picker/SupportHoursPicker.js";
import { closedWeek, type SupportHours } from "../../../../src/domain/record/SupportHours.js";

export const ID = "5b6f1c1e-7f0a-4f43-9d2b-1f6f4a1c9a01";
export const nine = { opens: "09:00", closes: "17:00" };

export type Week = ReturnType<typeof closedWeek>;

/** One schedule in UTC, open on these days. */
export function openOn(week: Partial<Week>): SupportHours {
  return { schedules: [{ id: ID, timeZones: ["UTC"], weekly: { ...closedWeek(), ...week } }] };
}

/** A picker whose week begins on Monday, and what its owner was told last. */
export function renderPicker(props: Partial<SupportHoursPickerProps> = {}) {
  const onChange = vi.fn<(value: SupportHours) => void>();
  render(<SupportHoursPicker formId="f" weekStartsOn="monday" onChange={onChange} {...props} />);
  return {
    user: userEvent.setup(),
    onChange,
    schedule: () => onChange.mock.lastCall?.[0].schedules[0],
  };
}

/** A time box by its day, its place in it, and its name. */
export function timeBox(edge: "Opens" | "Closes", day: string, number = 1): HTMLElement {
  const range = screen.getByRole("group", { name: `${day}, hours ${number}` });
  return within(range).getByRole("combobox", { name: edge });
}

export function button(name: string): HTMLElement {
  return screen.getByRole("button", { name });
}
