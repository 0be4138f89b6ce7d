"use client";

import { createContext } from "react";
import type { ContactGate } from "./state/ContactGate.js";

/** `holdText` of the gate around, for boxes that need to know nothing else of it; absent where a part stands alone. */
export const HoldTextContext = createContext<ContactGate["holdText"] | undefined>(undefined);
