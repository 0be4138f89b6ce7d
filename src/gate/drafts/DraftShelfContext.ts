"use client";

import { createContext } from "react";
import type { DraftShelf } from "./DraftShelf.js";

/** Filled by `ContactGateProvider`. */
export const DraftShelfContext = createContext<DraftShelf | undefined>(undefined);
