import type { Messages } from "./Messages.js";

/**
 * What a page can say without the form: whether it is locked, that it is loading, why it can't. English's part of these
 * is downloaded with the page, the rest with what is read.
 */
export type GateWords = Pick<
  Messages,
  "locale" | "direction" | "operatorName" | "sections" | "gate" | "loadErrors"
>;
