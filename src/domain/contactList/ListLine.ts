import type { ListPiece, ListToken } from "./splitList.js";

/** The pieces of a line, each with those of its tokens that are addresses. */
export type ListLine = (ListPiece & { addresses: ListToken[] })[];
