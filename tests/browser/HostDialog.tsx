import * as SameCopy from "@radix-ui/react-dialog";
import * as OlderCopy from "radix-dialog-1.1.2";
import { useState } from "react";

/** The copy of Radix that the library itself uses, and an older one that a host may bring. */
export const COPIES = { same: SameCopy, older: OlderCopy } as const;

export interface HostDialogProps {
  copy: keyof typeof COPIES;
  defaultOpen?: boolean;
}

/** A modal dialog of the host, outside the gate, as hosts make them. */
export function HostDialog({ copy, defaultOpen = false }: HostDialogProps) {
  const [open, setOpen] = useState(defaultOpen);
  const Dialog = COPIES[copy];
  return (
    <>
      <button type="button" id="open-host-dialog" onClick={() => setOpen(true)}>
        Open the host’s dialog
      </button>
      <output>{open ? "host dialog open" : "host dialog closed"}</output>
      <Dialog.Root open={open} onOpenChange={setOpen}>
        <Dialog.Portal>
          <Dialog.Overlay />
          <Dialog.Content aria-describedby={undefined}>
            <Dialog.Title>The host’s dialog</Dialog.Title>
            <input aria-label="Host field" />
            <Dialog.Close>Close</Dialog.Close>
          </Dialog.Content>
        </Dialog.Portal>
      </Dialog.Root>
    </>
  );
}
