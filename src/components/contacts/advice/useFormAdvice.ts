"use client";

import { useState } from "react";
import {
  type Advice,
  type AdviceFacts,
  adviseContactInfo,
  type ContactInfo,
  type Requirements,
} from "../../../domain/index.js";
import { createKeyedMemo } from "../../../form/createKeyedMemo.js";

/** Advice about `values`, by section; a section's keeps its identity until it says something else. */
export function useFormAdvice(
  values: ContactInfo,
  requirements: Requirements,
  facts: AdviceFacts,
): (section: string) => readonly Advice[] {
  const [memo] = useState(() => createKeyedMemo<readonly Advice[]>());
  const all = adviseContactInfo(values, requirements, facts);
  return (section) => {
    const own = all.filter((one) => one.section === section);
    return memo(section, [JSON.stringify(own)], () => own);
  };
}
