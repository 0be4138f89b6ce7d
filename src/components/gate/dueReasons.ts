import type { Completeness } from "../../domain/index.js";
import { formatMessage, type Messages } from "../../messages/index.js";
import { issueText } from "../words/issueText.js";
import { sectionLabel } from "../words/sectionLabel.js";

/** A line for each section that is due: which one, and the first reason why. Sections in the order on the page. */
export function dueReasons(
  { currentlyDue }: Completeness,
  messages: Messages,
): { section: string; text: string }[] {
  const sections = [...new Set(currentlyDue.map(({ section }) => section))];
  return sections.flatMap((section) => {
    const issue = currentlyDue.find((one) => one.section === section);
    if (!issue || !Object.hasOwn(messages.sections, section)) return [];
    const problem = issueText(issue, messages);
    const label = sectionLabel(messages, section);
    return [
      { section, text: formatMessage(messages.summary.problem, { section: label, problem }) },
    ];
  });
}
