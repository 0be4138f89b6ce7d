/**
 * The readable items of a list in order; the others keep their place, since nobody can say where they belong. The same
 * array when nothing moves.
 */
export function sortReadable<Item>(
  items: Item[],
  isReadable: (item: Item) => boolean,
  compare: (a: Item, b: Item) => number,
): Item[] {
  const readable = items.filter(isReadable).sort(compare);
  return withUnreadable(items, isReadable, readable);
}

/** `readable` with the unreadable items of `items` among them, each as near to its place as there is room. */
export function withUnreadable<Item>(
  items: Item[],
  isReadable: (item: Item) => boolean,
  readable: readonly Item[],
): Item[] {
  const all = [...readable];
  for (const [index, item] of items.entries()) {
    if (!isReadable(item)) all.splice(Math.min(index, all.length), 0, item);
  }
  const isSame = all.length === items.length && all.every((item, index) => item === items[index]);
  return isSame ? items : all;
}
