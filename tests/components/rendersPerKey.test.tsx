import { act, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Profiler } from "react";
import { beforeEach, expect, it, vi } from "vitest";
// Downloaded with the form elsewhere; here they would be waited for.
import "../../src/components/people/alert/AlertContactsField.js";
import "../../src/components/contacts/preview/EndUserHours.js";
import { createMemoryClient } from "../../src/client/memory/index.js";
import { ContactInfoForm } from "../../src/components/form/ContactInfoForm.js";
import { SupportHoursPicker } from "../../src/components/hours/picker/SupportHoursPicker.js";
import { type ContactInfo, closedWeek, WEEKDAYS } from "../../src/domain/index.js";
import { completeInfo, person, requirementsIn } from "../form/formFixtures.js";

// Every section has one badge and every removable row one bin: counting those counts what renders.
const rendered = vi.hoisted(() => ({ badge: vi.fn(), bin: vi.fn(), plus: vi.fn() }));
vi.mock("../../src/components/section/AudienceBadge.js", () => ({
  AudienceBadge: () => {
    rendered.badge();
    return null;
  },
}));
// One stands in the row of every open day.
vi.mock("../../src/components/ui/icons/PlusIcon.js", () => ({
  PlusIcon: () => {
    rendered.plus();
    return null;
  },
}));
vi.mock("../../src/components/ui/icons/TrashIcon.js", () => ({
  TrashIcon: () => {
    rendered.bin();
    return null;
  },
}));

// Advice renders once more when typing has paused, which a busy machine does between two keys. No key causes that.
vi.mock("../../src/components/contacts/advice/useSettled.js", async () => {
  const { useRef } = await import("react");
  return {
    useSettled: (values: ContactInfo) => ({ settled: useRef(values).current, settle: () => {} }),
  };
});

// StrictMode renders everything twice, which is not what is counted here.
configure({ reactStrictMode: false, defaultHidden: true });

const { users } = createMemoryClient();
const commits = vi.fn();

async function showAndWaitFor(info: ContactInfo) {
  render(
    <Profiler id="form" onRender={commits}>
      <ContactInfoForm
        requirements={requirementsIn("production")}
        users={users}
        defaultValue={info}
      />
    </Profiler>,
  );
  // A combobox works before its library has come, and renders once more when it has.
  await waitFor(() => {
    const comboboxes = document.querySelectorAll('[role="combobox"]');
    const ready = [...comboboxes].filter((one) => one.hasAttribute("aria-activedescendant"));
    // Alert contacts, time zones, and the zone of the preview.
    expect(ready).toHaveLength(3);
    // What end users will see of the hours comes a render later than the contact.
    const previews = document.querySelectorAll(".cg-end-user");
    expect(document.querySelectorAll(".cg-end-user-hours")).toHaveLength(previews.length);
  });
  // Whatever else comes with a chunk has come.
  await waitFor(async () => {
    const before = commits.mock.calls.length;
    await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(commits).toHaveBeenCalledTimes(before);
  });
  await untilNothingComes();
}

/** What else is on its way comes in any order, each with a render that no key has caused. */
async function untilNothingComes() {
  do {
    forget();
    await act(() => new Promise<void>((done) => setTimeout(done, 300)));
  } while (commits.mock.calls.length > 0);
}

function nameOf(group: string, row: string) {
  const contact = within(screen.getByRole("group", { name: group })).getByRole("group", {
    name: row,
  });
  return within(contact).getByRole("textbox", { name: "Name" });
}

function forget() {
  for (const counter of [commits, ...Object.values(rendered)]) counter.mockClear();
}

beforeEach(forget);

it("a key is one render, of the section and the row it is typed into", async () => {
  const many = Array.from({ length: 8 }, (_, index) => person(100 + index));
  const info = completeInfo();
  await showAndWaitFor({ ...info, contacts: { ...info.contacts, technicalNonEmergency: many } });
  await userEvent.click(nameOf("Technical non-emergency contacts", "Contact 7"));
  await userEvent.keyboard("A");
  forget();
  await userEvent.keyboard("d");
  expect(commits).toHaveBeenCalledTimes(1);
  expect(rendered.badge).toHaveBeenCalledTimes(1);
  expect(rendered.bin).toHaveBeenCalledTimes(1);
  await userEvent.keyboard("a L");
  expect(commits).toHaveBeenCalledTimes(4);
  expect(rendered.bin).toHaveBeenCalledTimes(4);
});

it("a key is one render of one row among fifty that are folded", async () => {
  const many = Array.from({ length: 50 }, (_, index) => person(100 + index));
  const info = completeInfo();
  await showAndWaitFor({ ...info, contacts: { ...info.contacts, technicalNonEmergency: many } });
  forget();
  await userEvent.click(screen.getByRole("button", { name: "Details of contact Person 140" }));
  expect(commits).toHaveBeenCalledTimes(1);
  expect(rendered.bin).toHaveBeenCalledTimes(1);
  await userEvent.click(nameOf("Technical non-emergency contacts", "Contact 41"));
  await userEvent.keyboard("A");
  forget();
  await userEvent.keyboard("d");
  expect(commits).toHaveBeenCalledTimes(1);
  expect(rendered.badge).toHaveBeenCalledTimes(1);
  expect(rendered.bin).toHaveBeenCalledTimes(1);
});

it("a key into a time is one render, of the row of its day", async () => {
  const week = closedWeek();
  for (const day of WEEKDAYS) week[day] = [{ opens: "09:00", closes: "17:00" }];
  const schedule = { id: "week", timeZones: ["UTC"], weekly: week };
  render(
    <Profiler id="hours" onRender={commits}>
      <SupportHoursPicker defaultValue={{ schedules: [schedule] }} />
    </Profiler>,
  );
  const range = within(screen.getByRole("group", { name: "Wednesday, hours 1" }));
  await userEvent.click(range.getByRole("combobox", { name: "Opens" }));
  await range.findByRole("listbox");
  // The zones begin to load with the first focus in the week, and are one more render when they come.
  await act(() => import("../../src/domain/timeZones/zoneSearch.js"));
  await untilNothingComes();
  await userEvent.keyboard("{Escape}1");
  forget();
  await userEvent.keyboard("1");
  expect(commits).toHaveBeenCalledTimes(1);
  // One in the row, and two below the week: for another special day, and for other hours.
  expect(rendered.plus).toHaveBeenCalledTimes(3);
});

it("a key into one section renders no row of another", async () => {
  await showAndWaitFor(completeInfo());
  await userEvent.click(nameOf("Technical emergency contacts", "Contact 1"));
  forget();
  await userEvent.keyboard("Ada");
  expect(rendered.bin).not.toHaveBeenCalled();
  expect(rendered.badge).toHaveBeenCalledTimes(3);
});
