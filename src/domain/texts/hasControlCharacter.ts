/** A NUL or the like, which no name or id has and which makes databases fail rather than find nothing. */
export function hasControlCharacter(text: string): boolean {
  return /\p{Cc}/u.test(text);
}
