"use client";

import { createContext } from "react";
import type { SupportHours } from "../../../domain/index.js";

/** The hours that end users will see with the contact (R10); absent while they are not right yet. */
export const EndUserHoursContext = createContext<SupportHours | undefined>(undefined);
