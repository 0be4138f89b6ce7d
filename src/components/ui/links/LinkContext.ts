"use client";

import { type ComponentType, createContext, type ReactNode } from "react";

/** What a host's router offers as its link: `next/link` fits, others by a line that turns `href` into `to`. */
export type LinkComponentType = ComponentType<{
  href: string;
  className?: string;
  children?: ReactNode;
}>;

/** The provider's `LinkComponent`; absent where plain links do. */
export const LinkContext = createContext<LinkComponentType | undefined>(undefined);
