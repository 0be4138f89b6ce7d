import type { SectionAudience } from "../../domain/index.js";
import { formatMessage, type Messages } from "../../messages/index.js";
import { cx } from "../ui/dom/cx.js";
import { GlobeIcon } from "../ui/icons/GlobeIcon.js";
import { LockIcon } from "../ui/icons/LockIcon.js";

export interface AudienceBadgeProps {
  audience: SectionAudience;
  messages: Messages;
  className?: string | undefined;
}

/** Who gets to see what is given here (R8, R9). Sets `data-audience`. */
export function AudienceBadge({ audience, messages, className }: AudienceBadgeProps) {
  const { audienceEndUsers, audienceOperator } = messages.form;
  return (
    <span className={cx("cg-badge", className)} data-audience={audience}>
      {audience === "end-users" ? <GlobeIcon /> : <LockIcon />}
      <span>
        {audience === "end-users"
          ? audienceEndUsers
          : formatMessage(audienceOperator, { operator: messages.operatorName })}
      </span>
    </span>
  );
}
