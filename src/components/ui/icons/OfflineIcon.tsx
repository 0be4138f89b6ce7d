import { Icon } from "./Icon.js";

export function OfflineIcon() {
  return (
    <Icon>
      <path d="M6.2 7.2A3.6 3.6 0 0 0 6 14.4h7.6M8.1 5.5a4.6 4.6 0 0 1 6.8 3.4 2.9 2.9 0 0 1 1.3 5M3.5 3l13 14" />
    </Icon>
  );
}
