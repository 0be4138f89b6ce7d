"use client";

import { useEffect, useLayoutEffect } from "react";

/** `useLayoutEffect`, which React 18 warns about when it renders on a server. */
export const useBrowserLayoutEffect = typeof document === "undefined" ? useEffect : useLayoutEffect;
