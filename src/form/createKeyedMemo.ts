/**
 * Remembers one result a key, with what it was made of: as long as that is identical, the result is too. A key typed
 * into one section so leaves the results of all others as they were, and their components need not render.
 */
export function createKeyedMemo<Result>(): (
  key: string,
  parts: readonly unknown[],
  make: () => Result,
) => Result {
  const remembered = new Map<string, { parts: readonly unknown[]; result: Result }>();
  return (key, parts, make) => {
    const known = remembered.get(key);
    if (
      known &&
      known.parts.length === parts.length &&
      known.parts.every((part, index) => Object.is(part, parts[index]))
    ) {
      return known.result;
    }
    const result = make();
    remembered.set(key, { parts, result });
    return result;
  };
}
