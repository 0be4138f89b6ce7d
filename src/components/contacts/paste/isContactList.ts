/**
 * Is a text that was pasted into a field for one address more than that: several addresses, or one with a name? A
 * glance that every page can afford; what reads lists loads when it says yes.
 */
export function isContactList(text: string): { several: boolean; named: boolean } {
  const words = text.split(/[\s,;<>"'()]+/).filter((word) => word !== "");
  const addresses = words
    .filter((word) => word.includes("@"))
    .flatMap((word) => {
      const parts = word.split(/[/|&]/);
      return parts.every((part) => part.includes("@")) ? parts : [word];
    });
  const several = new Set(addresses.map((word) => word.toLowerCase())).size > 1;
  return { several, named: addresses.length > 0 && words.some((word) => !word.includes("@")) };
}
