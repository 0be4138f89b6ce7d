"use client";

import { createContext } from "react";
import type { ContactGate } from "./state/ContactGate.js";

/** Filled by `ContactGateProvider`. */
export const ContactGateContext = createContext<ContactGate | undefined>(undefined);
