export * from "./ContactGateClient.js";
export * from "./ContactGateError.js";
export * from "./ContactInfoSnapshot.js";
export * from "./PortalUser.js";
