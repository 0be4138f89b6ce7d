import { Icon } from "./Icon.js";

export function ClockIcon() {
  return (
    <Icon>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6v4l2.7 1.6" />
    </Icon>
  );
}
