import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { SupportHoursPicker } from "../../../../src/components/hours/picker/SupportHoursPicker.js";
import type { SupportHours } from "../../../../src/domain/index.js";

afterEach(() => {
  vi.restoreAllMocks();
});

/** A browser that names this zone as its own, and is as usual otherwise. */
function browserIn(timeZone: string | undefined) {
  const resolvedOptions = Intl.DateTimeFormat.prototype.resolvedOptions;
  const own = resolvedOptions.call(new Intl.DateTimeFormat()).timeZone;
  vi.spyOn(Intl.DateTimeFormat.prototype, "resolvedOptions").mockImplementation(function (
    this: Intl.DateTimeFormat,
  ) {
    const options = resolvedOptions.call(this);
    return options.timeZone === own ? { ...options, timeZone: timeZone as string } : options;
  });
}

describe("in a browser whose zone is not known", () => {
  it.each([{ says: undefined }, { says: "Etc/Unknown" }, { says: "BST" }])(
    "($says) hours can be entered, and no zone is chosen for anybody",
    async ({ says }) => {
      browserIn(says);
      const onChange = vi.fn<(value: SupportHours) => void>();
      const user = userEvent.setup();
      render(<SupportHoursPicker formId="f" onChange={onChange} />);
      await user.click(screen.getByRole("checkbox", { name: "Monday" }));
      const [schedule] = onChange.mock.lastCall?.[0].schedules ?? [];
      expect(schedule?.timeZones).toEqual([]);
      expect(schedule?.weekly.monday).toHaveLength(1);

      await user.click(screen.getByRole("combobox", { name: "Add a time zone" }));
      await user.keyboard("Tokyo");
      await user.click(await screen.findByRole("option", { name: /Tokyo/ }));
      expect(onChange.mock.lastCall?.[0].schedules[0]?.timeZones).toEqual(["Asia/Tokyo"]);
    },
  );
});
