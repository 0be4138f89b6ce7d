import type { ReactNode } from "react";
import type { Elements } from "../dom/Elements.js";

export interface PickerProps {
  /** What has been picked: `Chip`s. */
  chips: ReactNode;
  /** How the list of chips is called. */
  listLabel: string;
  /** @default false */
  invalid?: boolean;
  /** The combobox; left out when nothing can be picked. */
  children?: Elements;
}

/** A box that holds what has been picked and the combobox to pick more. Sets `data-invalid`. */
export function Picker({ chips, listLabel, invalid, children }: PickerProps) {
  return (
    <div className="cg-picker" data-invalid={invalid || undefined}>
      <ul className="cg-picker-list" aria-label={listLabel}>
        {chips}
      </ul>
      {children}
    </div>
  );
}
