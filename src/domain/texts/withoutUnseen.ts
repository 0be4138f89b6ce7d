/**
 * Marks that show nothing: of writing direction, of joining and breaking, of the order of bytes. They come along when a
 * text is copied from a page or a mail. The property is Unicode's own list of what is not drawn.
 */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** A text without what nobody sees in it. For addresses and numbers: in a name such a mark can join two letters. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, "");
}
