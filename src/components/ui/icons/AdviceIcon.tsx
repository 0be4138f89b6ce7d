import { Icon } from "./Icon.js";

export function AdviceIcon() {
  return (
    <Icon>
      <path d="M7.7 13.8C6 12.7 5 11 5 8.9a5 5 0 0 1 10 0c0 2.1-1 3.8-2.7 4.9M7.7 13.8h4.6M7.7 13.8v1.4c0 .8.6 1.4 1.4 1.4h1.8c.8 0 1.4-.6 1.4-1.4v-1.4" />
    </Icon>
  );
}
