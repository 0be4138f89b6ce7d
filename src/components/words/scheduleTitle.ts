import type { SupportSchedule } from "../../domain/index.js";
import { formatMessage, type Messages } from "../../messages/index.js";
import { channelName } from "./channelName.js";
import { languageNames } from "./languageNames.js";

/** How one of several schedules is called: "Hours 2", or "Hours 2: phone, English" where it is known what for. */
export function scheduleTitle(
  schedule: SupportSchedule,
  number: number,
  messages: Messages,
): string {
  const { channels = [], languages = [] } = schedule;
  const nameOf = languageNames(messages.locale);
  const use = [
    ...channels.map((channel) => channelName(channel, messages)),
    ...languages.map((tag) => nameOf(tag) ?? tag),
  ];
  const words = messages.hours;
  if (use.length === 0) return formatMessage(words.schedule, { number });
  return formatMessage(words.scheduleFor, { number, use: use.join(", ") });
}
