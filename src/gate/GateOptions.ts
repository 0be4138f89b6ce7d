import type { ContactInfoSnapshot } from "../client/index.js";
import type { GateCallbacks } from "./state/GateCallbacks.js";
import type { FailedLoad } from "./state/GateEvent.js";

export interface GateOptions extends GateCallbacks {
  /** What the server rendered with: the page is complete or locked from the first paint, then asks again quietly. */
  initialSnapshot?: ContactInfoSnapshot | undefined;
  /**
   * What a load that fails before there was any verdict does: `locked` keeps the portal closed, `open` shows it. A
   * refusal (401, 403) or an answer that this version can't read never opens.
   * @default "locked"
   */
  failedLoad?: FailedLoad;
}
