/** `ContactGateError.reason` of a snapshot that this version of the package does not understand. */
export const OUTDATED = "outdated";
