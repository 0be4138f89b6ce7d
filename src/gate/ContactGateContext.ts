"use client";

import { createContext } from "react";
import type { ContactGate } from "./ContactGate.js";

/** Filled by `ContactGateProvider`. */
export const ContactGateContext = createContext<ContactGate | undefined>(undefined);
