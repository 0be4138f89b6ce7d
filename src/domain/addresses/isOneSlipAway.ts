/** One letter too many, one missing, one wrong, or two swapped: what a finger does. Equal texts are no slip. */
export function isOneSlipAway(typed: string, meant: string): boolean {
  if (typed === meant || Math.abs(typed.length - meant.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start += 1;
  const typedRest = typed.slice(start);
  const meantRest = meant.slice(start);
  const swapped = (meantRest[1] ?? "") + (meantRest[0] ?? "") + meantRest.slice(2);
  return (
    typedRest.slice(1) === meantRest.slice(1) ||
    typedRest.slice(1) === meantRest ||
    typedRest === meantRest.slice(1) ||
    typedRest === swapped
  );
}
