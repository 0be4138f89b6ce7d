import { act } from "@testing-library/react";
import { type ComponentType, forwardRef, useEffect, useState } from "react";

export type Way = "an effect" | "a handler that breaks the state";

const EXPLODE = "bomb";
let armed: { name: string; way: Way } | undefined;

/** `Component` as it is, but for the times when it is told to fail; `part` tells several on one page apart. */
export function withBomb<Props extends object>(
  name: string,
  Component: ComponentType<Props>,
  part: (props: Props) => string = () => "",
) {
  return forwardRef<unknown, Props>(function WithBomb(given, ref) {
    const props = given as Props;
    const [, renderAgain] = useState({});
    const way = armed?.name === `${name}${part(props)}` ? armed.way : undefined;
    useEffect(() => {
      const explode = () => renderAgain({});
      window.addEventListener(EXPLODE, explode);
      return () => window.removeEventListener(EXPLODE, explode);
    }, []);
    useEffect(() => {
      if (way === "an effect") throw new Error("a bomb in an effect");
    });
    if (way === "a handler that breaks the state") throw new Error("a bomb in render");
    return <Component {...props} {...(ref && { ref })} />;
  });
}

/** From now on the part fails when it is shown, and it does so at once where it is. */
export function explode(name: string, way: Way = "a handler that breaks the state"): void {
  armed = { name, way };
  act(() => {
    window.dispatchEvent(new Event(EXPLODE));
  });
}

export function defuse(): void {
  armed = undefined;
}
