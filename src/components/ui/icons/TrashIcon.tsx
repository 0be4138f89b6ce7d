import { Icon } from "./Icon.js";

export function TrashIcon() {
  return (
    <Icon>
      <path d="M3.5 5.5h13M8 5V3.5h4V5M5.3 5.5l.7 10.2c0 .5.4.8.9.8h6.2c.5 0 .9-.3.9-.8l.7-10.2M8.4 9v4.4M11.6 9v4.4" />
    </Icon>
  );
}
