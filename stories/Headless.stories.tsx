import type { Meta, StoryObj } from "@storybook/react-vite";
import { type FormEvent, useState } from "react";
import { expect, userEvent, within } from "storybook/test";
import { createMemoryClient } from "../src/client/memory/index.js";
import { newId } from "../src/domain/index.js";
import {
  ContactGateProvider,
  type ContactInfo,
  type ContactInfoSnapshot,
  type Requirements,
  useContactCompleteness,
  useContactGate,
} from "../src/index.js";
import { sampleContactInfo } from "../src/testing/index.js";

const meta: Meta = { title: "Headless/Whole step", parameters: { controls: { disable: true } } };
export default meta;

/** The whole step in plain HTML: the gate's state and verdicts, with a form of one's own. */
export const PlainHtml: StoryObj = {
  render: function PlainHtml() {
    const [client] = useState(() =>
      createMemoryClient({
        info: sampleContactInfo({ contacts: { operationsInternal: [], operationsShared: [] } }),
      }),
    );
    return (
      <ContactGateProvider client={client}>
        <OwnStep />
      </ContactGateProvider>
    );
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText("4 of 6 done")).toBeVisible();
    for (const section of ["operationsInternal", "operationsShared"]) {
      await userEvent.type(canvas.getByLabelText(`${section}: name`), "Guest support");
      await userEvent.type(canvas.getByLabelText(`${section}: email`), "help@northwind.example");
    }
    await expect(canvas.getByText("6 of 6 done")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Send" }));
    await expect(await canvas.findByRole("heading", { name: "The portal" })).toBeVisible();
  },
};

function OwnStep() {
  const gate = useContactGate();
  if (!gate.locked) return <h1>The portal</h1>;
  if (!gate.base || !gate.requirements) return <p role="status">{gate.status}</p>;
  return <OwnForm base={gate.base} requirements={gate.requirements} />;
}

interface OwnFormProps {
  base: ContactInfoSnapshot;
  requirements: Requirements;
}

function OwnForm({ base, requirements }: OwnFormProps) {
  const { save, setDirty, error } = useContactGate();
  const [info, setInfo] = useState<ContactInfo>(base.info);
  const { done, total, sections } = useContactCompleteness(info, requirements);
  const asked = base.completeness.sections.filter(({ status }) => status === "missing");

  function change(section: string, field: "name" | "email", value: string) {
    const [contact = { id: newId() }] = info.contacts[section] ?? [];
    setInfo({
      ...info,
      contacts: { ...info.contacts, [section]: [{ ...contact, [field]: value }] },
    });
    setDirty(true);
  }
  function send(event: FormEvent) {
    event.preventDefault();
    void save(info);
  }

  return (
    <form onSubmit={send}>
      <h1>Before you start</h1>
      <p>
        {done} of {total} done
      </p>
      {asked.map(({ id }) => (
        <fieldset key={id}>
          <legend>
            {id}: {sections.find((section) => section.id === id)?.status}
          </legend>
          {(["name", "email"] as const).map((field) => (
            <label key={field}>
              {id}: {field}{" "}
              <input
                value={info.contacts[id]?.[0]?.[field] ?? ""}
                onChange={(event) => change(id, field, event.target.value)}
              />
            </label>
          ))}
        </fieldset>
      ))}
      {error && <p role="alert">{error.code}</p>}
      <button type="submit">Send</button>
    </form>
  );
}
