import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";

/** A link of a navigation; it is current on its page and, unless `exact`, on those below. */
export function NavLink({
  href,
  exact = false,
  className,
  children,
}: {
  href: string;
  exact?: boolean;
  className: string;
  children: ReactNode;
}) {
  const [location] = useLocation();
  const current = location === href || (!exact && location.startsWith(`${href}/`));
  return (
    <Link href={href} className={className} aria-current={current ? "page" : undefined}>
      {children}
    </Link>
  );
}
