/** Everything that needs the numbering plans of the world, as the one module that is imported on demand. */
export { readPhone } from "./readPhone.js";
export { showPhone } from "./showPhone.js";
