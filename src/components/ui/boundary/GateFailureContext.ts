"use client";

import { createContext } from "react";
import type { GateCallbacks } from "../../../gate/index.js";

/** The provider's `onError`, for failures that are not the client's: a crash while rendering. */
export const GateFailureContext = createContext<GateCallbacks["onError"]>(undefined);
