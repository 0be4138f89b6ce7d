import { readFileSync } from "node:fs";

/** @returns {boolean} */
export function isDebian() {
  try {
    return /^ID="?debian"?$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}
