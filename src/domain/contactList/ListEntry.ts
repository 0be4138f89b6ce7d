import type { ListPiece } from "./splitList.js";

/** One person of a list, or a part of it that names none. */
export interface ListEntry {
  /** Where it is written. */
  start: number;
  end: number;
  /** Not judged yet; absent where there is none. */
  email?: string;
  name?: string;
  phone?: string;
  /** What comes before it, within its line. */
  after?: ListPiece["after"];
  /** What a table says of the person besides, such as a job: of no use, and not lost. */
  rest?: ListEntry[];
}
