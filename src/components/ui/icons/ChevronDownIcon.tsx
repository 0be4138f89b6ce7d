import { Icon } from "./Icon.js";

export function ChevronDownIcon() {
  return (
    <Icon>
      <path d="m5.5 8 4.5 4.5L14.5 8" />
    </Icon>
  );
}
