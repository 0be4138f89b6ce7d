import { Icon } from "./Icon.js";

export function ArrowIcon({ way }: { way: "up" | "down" }) {
  return (
    <Icon>
      <path
        d={way === "up" ? "M10 15.5v-11M5.5 9 10 4.5 14.5 9" : "M10 4.5v11M5.5 11l4.5 4.5 4.5-4.5"}
      />
    </Icon>
  );
}
