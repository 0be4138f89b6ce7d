"use client";

import { createContext } from "react";

/** True inside an element of the library that carries `cg-root`. */
export const RootContext = createContext(false);
