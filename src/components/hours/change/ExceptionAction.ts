import type { TimeRange } from "../../../domain/index.js";

/** Which special day: the schedule's id, and the place in its list of exceptions. */
interface ExceptionPlace {
  schedule: string;
  exception: number;
}

/** Everything that can be done with the special days of a schedule. None of it sorts them. */
export type ExceptionAction =
  /** At the end of the list, closed, with a date that is still to be given. */
  | { type: "addException"; schedule: string }
  | ({ type: "removeException" } & ExceptionPlace)
  /** Changes what is given, as it was typed. A blank name is none. */
  | ({ type: "setException"; date?: string; name?: string } & ExceptionPlace)
  /** Opened without `ranges`, it starts with the hours of its day of the week, else 9 to 17. */
  | ({ type: "setExceptionClosed"; closed: boolean; ranges?: TimeRange[] } & ExceptionPlace)
  | ({ type: "setTime"; index: number; edge: keyof TimeRange; text: string } & ExceptionPlace)
  | ({ type: "addRange" } & ExceptionPlace)
  | ({ type: "removeRange"; index: number } & ExceptionPlace);
