import { Icon } from "./Icon.js";

export function GlobeIcon() {
  return (
    <Icon>
      <circle cx="10" cy="10" r="7" />
      <path d="M3 10h14M10 3c2.6 2 2.6 12 0 14M10 3c-2.6 2-2.6 12 0 14" />
    </Icon>
  );
}
