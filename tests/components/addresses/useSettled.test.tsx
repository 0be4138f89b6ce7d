import { act, fireEvent, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useSettled } from "../../../src/components/contacts/advice/useSettled.js";
import type { ContactInfo } from "../../../src/domain/index.js";

const infoOf = (...emails: string[]): ContactInfo => ({
  contacts: { operationsShared: emails.map((email, index) => ({ id: `c${index}`, email })) },
  supportHours: { schedules: [] },
});
const before = infoOf("a@acme.example");
const typed = infoOf("ada@gmail.com");

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function settling() {
  return renderHook((values: ContactInfo) => useSettled(values), { initialProps: before });
}

it("waits for a pause in typing", () => {
  const { result, rerender } = settling();
  rerender(typed);
  act(() => vi.advanceTimersByTime(1000));
  const more = infoOf("ada@gmail.co.uk");
  rerender(more);
  act(() => vi.advanceTimersByTime(1000));
  expect(result.current.settled).toBe(before);
  act(() => vi.advanceTimersByTime(1000));
  expect(result.current.settled).toBe(more);
});

it("does not wait when a field is left", () => {
  const { result, rerender } = settling();
  rerender(typed);
  act(() => result.current.settle());
  expect(result.current.settled).toBe(typed);
});

it("does not wait when a contact comes or goes, so that advice never points at another row", () => {
  const { result, rerender } = settling();
  const two = infoOf("a@acme.example", "b@acme.example");
  rerender(two);
  expect(result.current.settled).toBe(two);
});

it("moves nothing between press and release, however slow", () => {
  const { result, rerender } = settling();
  rerender(typed);
  fireEvent.pointerDown(document.body);
  act(() => result.current.settle());
  act(() => vi.advanceTimersByTime(5000));
  expect(result.current.settled).toBe(before);
  fireEvent.pointerUp(document.body);
  expect(result.current.settled).toBe(before);
  act(() => vi.advanceTimersByTime(0));
  expect(result.current.settled).toBe(typed);
});
