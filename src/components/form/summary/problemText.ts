import type { Issue } from "../../../domain/index.js";
import { formatMessage, type Messages } from "../../../messages/index.js";
import { issueText } from "../../words/issueText.js";
import { sectionLabel } from "../../words/sectionLabel.js";

/** A problem that makes sense away from its field: which section, which contact, what. */
export function problemText(issue: Issue, messages: Messages): string {
  const { summary, form } = messages;
  const problem = issueText(issue, messages);
  if (issue.section === "" || !Object.hasOwn(messages.sections, issue.section)) return problem;
  const section = sectionLabel(messages, issue.section);
  const [, kind, , index] = issue.path.split("/");
  if (kind !== "contacts" || index === undefined) {
    return formatMessage(summary.problem, { section, problem });
  }
  const row = formatMessage(form.contact, { number: Number(index) + 1 });
  return formatMessage(summary.problemOf, { section, row, problem });
}
