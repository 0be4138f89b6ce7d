import { Icon } from "./Icon.js";

export function AlertIcon() {
  return (
    <Icon>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6.5v4.2M10 13.4v.1" />
    </Icon>
  );
}
