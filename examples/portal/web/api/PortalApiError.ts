import type { PortalProblem } from "../../shared/portalProtocol.js";

/** The portal's API refused, or could not be reached (`network`). */
export class PortalApiError extends Error {
  override readonly name = "PortalApiError";
  readonly problem: PortalProblem;

  constructor(problem: PortalProblem) {
    super(`The portal answered: ${problem.code}`);
    this.problem = problem;
  }
}
