import { act, renderHook } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import {
  type UseSupportHoursOptions,
  useSupportHours,
} from "../../../../src/components/hours/state/useSupportHours.js";
import type { SupportHours } from "../../../../src/domain/record/SupportHours.js";

const nine = { opens: "09:00", closes: "17:00" };

function setUp(options: UseSupportHoursOptions = {}) {
  const onChange = vi.fn<(value: SupportHours) => void>();
  const { result } = renderHook(() => useSupportHours({ onChange, ...options }));
  const first = () => {
    const schedule = result.current.schedules[0];
    if (!schedule) throw new Error("there is always a schedule to fill in");
    return schedule;
  };
  return { result, onChange, first };
}

describe("useSupportHours", () => {
  it("offers a schedule to fill in before there is one in the value", () => {
    const { result, first } = setUp();
    expect(result.current.value).toEqual({ schedules: [] });
    expect(first().timeZones).toEqual([]);
  });

  it("counts both of two actions in one event", () => {
    const { result, first } = setUp();
    const { id } = first();
    act(() => {
      result.current.dispatch({ type: "setDay", schedule: id, day: "monday", ranges: [nine] });
      result.current.dispatch({ type: "setZones", schedule: id, timeZones: ["UTC"] });
    });
    expect(result.current.value.schedules).toHaveLength(1);
    expect(first()).toMatchObject({ id, timeZones: ["UTC"], weekly: { monday: [nine] } });
  });

  it("is empty again when everything is taken back, under the same id", () => {
    const { result, onChange, first } = setUp();
    const { id } = first();
    const set = (ranges: (typeof nine)[]) =>
      act(() => result.current.dispatch({ type: "setDay", schedule: id, day: "friday", ranges }));
    set([nine]);
    set([]);
    expect(onChange).toHaveBeenLastCalledWith({ schedules: [] });
    expect(first().id).toBe(id);
  });

  it("takes back what replaced something, once, and until something else is done", () => {
    const { result, first } = setUp();
    const { id } = first();
    act(() =>
      result.current.dispatch({ type: "setDay", schedule: id, day: "monday", ranges: [nine] }),
    );
    expect(result.current.undoable).toBeUndefined();
    act(() => result.current.dispatch({ type: "applyPreset", schedule: id, preset: "always" }));
    act(() => result.current.undo());
    expect(first().weekly.monday).toEqual([nine]);
    expect(result.current.undoable).toBeUndefined();
  });

  it("shows what its owner holds, not what it asked for", () => {
    const value: SupportHours = { schedules: [] };
    const { result, onChange, first } = setUp({ value });
    act(() =>
      result.current.dispatch({ type: "applyPreset", schedule: first().id, preset: "always" }),
    );
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(result.current.value).toEqual(value);
  });

  it("keeps dispatch the same, so that memoised rows rest", () => {
    const { result, first } = setUp();
    const { dispatch } = result.current;
    act(() => dispatch({ type: "addRange", schedule: first().id, day: "monday" }));
    expect(result.current.dispatch).toBe(dispatch);
  });
});
