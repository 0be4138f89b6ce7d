import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { vi } from "vitest";
import {
  createMemoryClient,
  type MemoryClientOptions,
} from "../../../../src/client/memory/index.js";
import {
  AlertContactsField,
  type AlertContactsFieldProps,
} from "../../../../src/components/people/alert/AlertContactsField.js";
import type { Contact } from "../../../../src/domain/record/ContactInfo.js";

export const ROLES = [
  { id: "readOnly", grantable: true },
  { id: "editor", grantable: true },
];

export function alertContact(number: number): Contact {
  return {
    id: `0d9c6a4e-50a3-4a54-8a7c-${String(number).padStart(12, "0")}`,
    userId: `u-${number}`,
    name: `Chosen ${number}`,
    email: `chosen${number}@northwind.example`,
  };
}

/** The field in the hands of somebody who keeps its value, over a memory client. */
export function renderField(
  props: Partial<AlertContactsFieldProps> = {},
  options: MemoryClientOptions = {},
) {
  const client = createMemoryClient(options);
  const onChange = vi.fn<(contacts: Contact[]) => void>();
  function Owner() {
    const [value, setValue] = useState<readonly Contact[]>(props.value ?? []);
    return (
      <AlertContactsField
        formId="f"
        users={client.users}
        {...props}
        value={value}
        onChange={(contacts) => {
          onChange(contacts);
          setValue(contacts);
        }}
      />
    );
  }
  const view = render(<Owner />);
  return { ...view, client, onChange, user: userEvent.setup() };
}
