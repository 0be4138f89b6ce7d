import { expect, it } from "vitest";
import { emptySchedule } from "../../../../src/components/hours/change/changeHours.js";
import { scheduleTitle } from "../../../../src/components/words/scheduleTitle.js";
import { en } from "../../../../src/messages/locales/en.js";
import { pl } from "../../../../src/messages/locales/pl.js";

const ID = "5b6f1c1e-7f0a-4f43-9d2b-1f6f4a1c9a01";

it.each([
  { use: {}, messages: en, title: "Hours 2" },
  {
    use: { channels: ["phone"], languages: ["en"] },
    messages: en,
    title: "Hours 2: phone, English",
  },
  {
    use: { channels: ["phone"], languages: ["en"] },
    messages: pl,
    title: "Godziny 2: telefon, angielski",
  },
  { use: { channels: ["constructor"] }, messages: en, title: "Hours 2: constructor" },
  { use: { languages: ["not a tag"] }, messages: en, title: "Hours 2: not a tag" },
])("a schedule is called “$title”", ({ use, messages, title }) => {
  expect(scheduleTitle({ ...emptySchedule(ID), ...use }, 2, messages)).toBe(title);
});
