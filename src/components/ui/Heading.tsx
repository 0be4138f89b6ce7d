import { type ComponentPropsWithoutRef, forwardRef } from "react";

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export interface HeadingProps extends ComponentPropsWithoutRef<"h2"> {
  level: HeadingLevel;
}

/** A heading of a level that is known only when it is placed. */
export const Heading = forwardRef<HTMLHeadingElement, HeadingProps>(function Heading(
  { level, ...rest },
  ref,
) {
  const Tag = `h${level}` as const;
  return <Tag {...rest} ref={ref} />;
});
