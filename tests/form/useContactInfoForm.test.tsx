import { act, renderHook } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { type ContactInfo, emptyContactInfo } from "../../src/domain/index.js";
import type { SubmitAnswer } from "../../src/form/ContactInfoForm.js";
import { type ContactInfoFormOptions, useContactInfoForm } from "../../src/form/index.js";
import { completeInfo, person, requirementsIn, without } from "./formFixtures.js";

const requirements = requirementsIn("production");

function start(info: ContactInfo, options: Partial<ContactInfoFormOptions> = {}) {
  const { result } = renderHook(() => useContactInfoForm({ requirements, info, ...options }));
  const view = (id: string) => {
    const found = result.current.sections.find(({ requirement }) => requirement.id === id);
    if (!found) throw new Error(`no section ${id}`);
    return found;
  };
  const edit = (section: string, index: number, fields: object) =>
    act(() => {
      const rows = view(section).contacts.map((row, at) =>
        at === index ? { ...row, ...fields } : row,
      );
      result.current.setContacts(section, rows);
    });
  return { form: () => result.current, view, edit };
}

describe("the form as it opens", () => {
  it("gives a required section one row to type into, which is neither dirty nor given", () => {
    const { form, view } = start(emptyContactInfo());
    expect(view("technicalEmergency").contacts).toHaveLength(1);
    expect(view("alert").contacts).toEqual([]);
    expect(form().dirty).toBe(false);
    expect(form().completeness).toMatchObject({ done: 0, total: 6, status: "incomplete" });
  });

  it("gives people who can only look no row", () => {
    expect(
      start(emptyContactInfo(), { readOnly: true }).view("technicalEmergency").contacts,
    ).toEqual([]);
  });
});

describe("typing", () => {
  it("leaves the views of all other sections as they were, and the list while nothing changes", () => {
    const { form, edit } = start(completeInfo());
    const before = form().sections;
    edit("technicalEmergency", 0, { name: "Ada" });
    const changed = form().sections.filter((view, index) => view !== before[index]);
    expect(changed.map(({ requirement }) => requirement.id)).toEqual(["technicalEmergency"]);
  });

  it("judges at once and shows after the control was left", () => {
    const { form, view, edit } = start(completeInfo());
    edit("technicalEmergency", 0, { email: "ada@" });
    expect(view("technicalEmergency").completeness.status).toBe("invalid");
    expect(view("technicalEmergency")).toMatchObject({ status: "missing", shownIssues: [] });
    act(() => form().blur("/contacts/technicalEmergency/0/email"));
    expect(view("technicalEmergency")).toMatchObject({
      status: "invalid",
      shownIssues: [{ code: "invalid_email" }],
    });
    edit("technicalEmergency", 0, { email: "ada@northwind.example" });
    expect(view("technicalEmergency").shownIssues).toEqual([]);
  });

  it("calls nothing a problem while somebody passes through an empty row", () => {
    const { form, view } = start(emptyContactInfo());
    act(() => form().blur("/contacts/technicalEmergency/0/name"));
    expect(view("technicalEmergency").shownIssues).toEqual([]);
  });

  it("keeps a shown error with its row when a row above is removed", () => {
    const info = completeInfo();
    const { form, view, edit } = start(info);
    edit("technicalNonEmergency", 1, { email: "nobody" });
    act(() => form().blur("/contacts/technicalNonEmergency/1/email"));
    act(() =>
      form().setContacts("technicalNonEmergency", view("technicalNonEmergency").contacts.slice(1)),
    );
    expect(view("technicalNonEmergency").shownIssues).toMatchObject([
      { path: "/contacts/technicalNonEmergency/0/email", code: "invalid_email" },
    ]);
  });

  it("counts several changes in one event", () => {
    const { form, view } = start(completeInfo());
    act(() => {
      form().setContacts("technicalEmergency", [person(2, { name: "Ada" })]);
      form().setContacts("operationsInternal", [person(5, { name: "Bob" })]);
    });
    expect(view("technicalEmergency").contacts[0]?.name).toBe("Ada");
    expect(view("operationsInternal").contacts[0]?.name).toBe("Bob");
  });

  it("writes nowhere but into the sections that can be edited", () => {
    const sandbox = requirementsIn("sandbox");
    const { form } = start(completeInfo(), { requirements: sandbox });
    const before = form().values;
    act(() => {
      for (const section of ["__proto__", "constructor", "alert", "merchantOperations"]) {
        form().setContacts(section, [person(9)]);
      }
      form().blur("/contacts/__proto__/0/name");
      form().blur("/__proto__/polluted");
    });
    expect(form().values).toBe(before);
    expect(Object.getPrototypeOf(form().values.contacts)).toBe(Object.prototype);
    expect({}).not.toHaveProperty("name");
  });

  it("tells a parent what was given, without blank rows", () => {
    const onChange = vi.fn();
    const { edit } = start(emptyContactInfo(), { onChange });
    edit("technicalEmergency", 0, { name: "Ada" });
    const [info] = onChange.mock.lastCall as [ContactInfo];
    expect(info.contacts.technicalEmergency).toMatchObject([{ name: "Ada" }]);
    expect(info.contacts.operationsShared).toEqual([]);
  });
});

describe("submitting", () => {
  it("sends nothing while something is due, and shows all of it", async () => {
    const onSubmit = vi.fn(async () => undefined);
    const { form, view } = start(without("operationsShared"), { onSubmit });
    await act(async () => expect(await form().submit({ final: true })).toBe("blocked"));
    expect(onSubmit).not.toHaveBeenCalled();
    expect(form().attempt?.problems.map(({ code }) => code)).toEqual([
      "email_required",
      "name_required",
    ]);
    expect(view("operationsShared").status).toBe("invalid");
  });

  it("may be finished later with what is missing, not with what is wrong", async () => {
    const onSubmit = vi.fn(async () => undefined);
    const { form, edit } = start(without("operationsShared"), { onSubmit });
    edit("operationsShared", 0, { email: "nobody" });
    await act(async () => expect(await form().submit({ final: false })).toBe("blocked"));
    expect(form().attempt?.problems.map(({ code }) => code)).toEqual(["invalid_email"]);
    edit("operationsShared", 0, { email: "" });
    await act(async () => expect(await form().submit({ final: false })).toBe("saved"));
    expect(onSubmit).toHaveBeenCalledTimes(1);
    expect(form()).toMatchObject({ dirty: false, saved: { final: false }, attempt: undefined });
  });

  it("sends what was typed, tidied, and no blank row", async () => {
    const onSubmit = vi.fn<(info: ContactInfo) => Promise<undefined>>(async () => undefined);
    const { form, view, edit } = start(completeInfo(), { onSubmit });
    edit("technicalEmergency", 0, { name: "  Ada ", phone: "+48 22 555 01 20" });
    act(() =>
      form().setContacts("technicalEmergency", [
        ...view("technicalEmergency").contacts,
        { id: person(9).id },
      ]),
    );
    await act(async () => void (await form().submit({ final: true })));
    expect(onSubmit.mock.lastCall?.[0].contacts.technicalEmergency).toEqual([
      person(2, { name: "Ada", phone: "+48225550120" }),
    ]);
  });

  it("sends once, however fast it is asked again", async () => {
    let finish = () => {};
    const onSubmit = vi.fn(
      () => new Promise<undefined>((done) => (finish = () => done(undefined))),
    );
    const { form } = start(completeInfo(), { onSubmit });
    let answers: Promise<string[]> | undefined;
    await act(async () => {
      answers = Promise.all([form().submit({ final: true }), form().submit({ final: true })]);
    });
    expect(form().submitting).toEqual({ final: true });
    await act(async () => {
      finish();
      expect(await answers).toEqual(["saved", "busy"]);
    });
    expect(onSubmit).toHaveBeenCalledTimes(1);
    expect(form().submitting).toBeUndefined();
  });

  it("hands a rejection to the people, and can be tried again", async () => {
    const failure = new Error("no network");
    const onSubmit = vi.fn().mockRejectedValueOnce(failure).mockResolvedValue(undefined);
    const { form, edit } = start(completeInfo(), { onSubmit });
    edit("technicalEmergency", 0, { name: "Ada" });
    await act(async () => expect(await form().submit({ final: true })).toBe("failed"));
    expect(form()).toMatchObject({ failure, dirty: true, submitting: undefined });
    await act(async () => expect(await form().submit({ final: true })).toBe("saved"));
    expect(form()).toMatchObject({ failure: undefined, dirty: false });
  });

  it("shows what a server refused until that value changes, wherever its row goes", async () => {
    const refused = { section: "technicalNonEmergency", code: "invalid_email" as const };
    const onSubmit = async () => ({
      issues: [{ ...refused, path: "/contacts/technicalNonEmergency/1/email" }],
    });
    const { form, view, edit } = start(completeInfo(), { onSubmit });
    const shown = () => view("technicalNonEmergency").shownIssues;
    await act(async () => expect(await form().submit({ final: true })).toBe("refused"));
    expect(shown()).toMatchObject([{ path: "/contacts/technicalNonEmergency/1/email" }]);
    edit("technicalNonEmergency", 0, { name: "Ada" });
    expect(shown()).toHaveLength(1);
    act(() =>
      form().setContacts("technicalNonEmergency", view("technicalNonEmergency").contacts.slice(1)),
    );
    expect(shown()).toMatchObject([{ path: "/contacts/technicalNonEmergency/0/email" }]);
    edit("technicalNonEmergency", 0, { email: "new@northwind.example" });
    expect(shown()).toEqual([]);
  });

  it("stays as it is when a save was decided elsewhere", async () => {
    const { form, edit } = start(completeInfo(), { onSubmit: async () => ({ saved: false }) });
    edit("technicalEmergency", 0, { name: "Ada" });
    await act(async () => expect(await form().submit({ final: true })).toBe("kept"));
    expect(form()).toMatchObject({ dirty: true, failure: undefined, attempt: undefined });
  });

  it("keeps what was typed while it was being saved", async () => {
    let finish = () => {};
    const onSubmit = () => new Promise<undefined>((done) => (finish = () => done(undefined)));
    const { form, view, edit } = start(completeInfo(), { onSubmit });
    let answer: Promise<string> | undefined;
    await act(async () => {
      answer = form().submit({ final: true });
    });
    edit("technicalEmergency", 0, { name: "Later" });
    await act(async () => {
      finish();
      await answer;
    });
    expect(view("technicalEmergency").contacts[0]?.name).toBe("Later");
    expect(form().dirty).toBe(true);
  });
});

describe("a stored record that changes", () => {
  it("is taken over by a clean form", () => {
    const { form, view } = start(completeInfo());
    const stored = completeInfo();
    stored.contacts.technicalEmergency = [person(8)];
    act(() => form().rebase(stored));
    expect(view("technicalEmergency").contacts).toEqual([person(8)]);
    expect(form().dirty).toBe(false);
  });

  it("never replaces what was typed, but for what can't be typed here", () => {
    const { form, view, edit } = start(completeInfo(), { requirements: requirementsIn("sandbox") });
    edit("technicalEmergency", 0, { name: "Ada" });
    const stored = completeInfo();
    stored.contacts.technicalEmergency = [person(8)];
    stored.contacts.alert = [{ id: person(9).id, userId: "u-new" }];
    act(() => form().rebase(stored));
    expect(view("technicalEmergency").contacts[0]?.name).toBe("Ada");
    expect(view("alert").contacts).toEqual(stored.contacts.alert);
    act(() => form().discard());
    expect(view("technicalEmergency").contacts).toEqual([person(8)]);
    expect(form().dirty).toBe(false);
  });

  it("leaves the empty row under the hand in its place", () => {
    const { form, view } = start(emptyContactInfo());
    const row = view("technicalEmergency").contacts[0];
    act(() => form().rebase({ ...emptyContactInfo(), contacts: { alert: [] } }));
    expect(view("technicalEmergency").contacts[0]).toBe(row);
  });
});

describe("a save that was merged with somebody else's", () => {
  const stored = completeInfo();
  stored.contacts.operationsInternal = [person(5, { name: "Theirs" })];
  const info = structuredClone(stored);
  info.contacts.technicalEmergency = [person(2, { name: "Ada" })];
  const merged = { info, stored };

  it("shows both, and is clean when it was saved", async () => {
    const onChange = vi.fn();
    const { form, view, edit } = start(completeInfo(), {
      onSubmit: async () => ({ merged }),
      onChange,
    });
    edit("technicalEmergency", 0, { name: "Ada" });
    await act(() => form().submit({ final: true }));
    expect(view("operationsInternal").contacts[0]?.name).toBe("Theirs");
    expect(view("technicalEmergency").contacts[0]?.name).toBe("Ada");
    expect(form()).toMatchObject({ dirty: false, saved: { final: true } });
    expect(onChange.mock.lastCall?.[0].contacts.operationsInternal[0].name).toBe("Theirs");
  });

  it("shows both and the reason when it was not saved, and compares with what is stored", async () => {
    const failure = new Error("lost");
    const { form, view, edit } = start(completeInfo(), {
      onSubmit: async () => ({ saved: false, failure, merged }),
    });
    edit("technicalEmergency", 0, { name: "Ada" });
    let outcome: unknown;
    await act(async () => {
      outcome = await form().submit({ final: true });
    });
    expect(outcome).toBe("failed");
    expect(form().failure).toBe(failure);
    expect(view("operationsInternal")).toMatchObject({ dirty: false });
    expect(view("technicalEmergency")).toMatchObject({ dirty: true });
    act(() => form().discard());
    expect(view("operationsInternal").contacts[0]?.name).toBe("Theirs");
    expect(view("technicalEmergency").contacts[0]?.name).toBe("Person 2");
  });

  it("keeps what was typed since it was sent", async () => {
    let answer = (_: { merged: typeof merged }) => {};
    const { form, view, edit } = start(completeInfo(), {
      onSubmit: () =>
        new Promise<SubmitAnswer | undefined>((resolve) => {
          answer = resolve;
        }),
    });
    edit("technicalEmergency", 0, { name: "Ada" });
    let done: Promise<unknown> = Promise.resolve();
    await act(async () => {
      done = form().submit({ final: true });
    });
    edit("technicalNonEmergency", 0, { name: "Typed since" });
    await act(async () => {
      answer({ merged });
      await done;
    });
    expect(view("operationsInternal").contacts[0]?.name).toBe("Theirs");
    expect(view("technicalNonEmergency").contacts[0]?.name).toBe("Typed since");
    expect(form().dirty).toBe(true);
  });

  it("shows a refusal at the row that was sent, wherever merging has put it", async () => {
    const longer = structuredClone(merged);
    longer.info.contacts.technicalEmergency = [person(9), person(2, { name: "Ada" })];
    const { form, view, edit } = start(completeInfo(), {
      onSubmit: async () => ({
        saved: false,
        merged: longer,
        issues: [
          {
            section: "technicalEmergency",
            path: "/contacts/technicalEmergency/1/email",
            code: "invalid_email",
          },
        ],
      }),
    });
    edit("technicalEmergency", 0, { name: "Ada" });
    await act(() => form().submit({ final: true }));
    expect(view("technicalEmergency").shownIssues).toEqual([
      expect.objectContaining({ code: "invalid_email", rowId: person(2).id }),
    ]);
  });
});
