/** Anything but spaces, controls, joiners, marks of direction, fillers, and accents with nothing under them. */
const SEEN = /[^\p{Z}\p{Cc}\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Does a text show anything? One that does not counts as not given, whatever its length. */
export function isSeen(text: string | undefined): boolean {
  return text !== undefined && SEEN.test(text);
}
