/** Minutes between two times that are offered, and the grid that a dragged bar snaps to. */
export function checkMinuteStep(minuteStep: number): number {
  if (Number.isInteger(minuteStep) && minuteStep > 0 && 60 % minuteStep === 0) return minuteStep;
  throw new RangeError(
    `SupportHoursPicker: minuteStep is ${minuteStep}, but has to divide an hour evenly: 1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30 or 60.`,
  );
}
